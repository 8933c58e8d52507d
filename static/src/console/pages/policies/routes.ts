/** Pages of the policies. */
import type { RouteRecordRaw } from "vue-router";
import { drafts } from "../../catalogue/zh-CN/drafts";
import { policies as text } from "../../catalogue/zh-CN/policies";

const needs = "policies.read";

const routes: RouteRecordRaw[] = [
  {
    path: "/policies",
    name: "policies",
    component: () => import("./PolicyListPage.vue"),
    meta: { title: text.menu, needs, menu: { group: "subsidies", order: 20 } },
  },
  {
    path: "/policies/drafts",
    name: "policy-drafts",
    component: () => import("./DraftListPage.vue"),
    meta: { title: drafts.title, needs: ["policies.draft", "policies.approve"], menu: { group: "subsidies", order: 30 } },
  },
  {
    path: "/policies/drafts/:draftId(\\d+)",
    name: "policy-draft",
    component: () => import("./DraftPage.vue"),
    meta: { title: drafts.title, needs: ["policies.draft", "policies.approve"] },
  },
  {
    path: "/policies/:code",
    name: "policy",
    component: () => import("./PolicyPage.vue"),
    meta: { title: text.title, needs },
  },
];

export default routes;
