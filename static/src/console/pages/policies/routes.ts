/** Pages of the policies. */
import type { RouteRecordRaw } from "vue-router";
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
    path: "/policies/:code",
    name: "policy",
    component: () => import("./PolicyPage.vue"),
    meta: { title: text.title, needs },
  },
];

export default routes;
