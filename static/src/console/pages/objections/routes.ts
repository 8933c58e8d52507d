/** Pages of the objections to public notices. */
import type { RouteRecordRaw } from "vue-router";
import { objections as text } from "../../catalogue/zh-CN/objections";

const needs = "subsidies.read";

const routes: RouteRecordRaw[] = [
  {
    path: "/objections",
    name: "objections",
    component: () => import("./ObjectionsPage.vue"),
    meta: { title: text.menu, needs, menu: { group: "subsidies", order: 40 } },
  },
  {
    path: "/objections/:id",
    name: "objection",
    component: () => import("./ObjectionPage.vue"),
    meta: { title: text.menu, needs },
  },
];

export default routes;
