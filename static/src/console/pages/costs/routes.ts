import type { RouteRecordRaw } from "vue-router";
import { costs } from "../../catalogue/zh-CN/costs";

export default [
  {
    path: "/costs",
    name: "costs",
    component: () => import("./CostsPage.vue"),
    meta: { title: costs.title, needs: "employment.read", menu: { group: "register", order: 35 } },
  },
  {
    path: "/costs/:id(\\d+)",
    name: "cost",
    component: () => import("./CostPage.vue"),
    props: true,
    meta: { title: costs.title, needs: "employment.read" },
  },
] satisfies RouteRecordRaw[];
