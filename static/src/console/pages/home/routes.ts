import type { RouteRecordRaw } from "vue-router";

export default [
  {
    path: "/",
    name: "home",
    component: () => import("./HomePage.vue"),
    meta: { title: "待我办理", menu: { group: "work", order: 10 } },
  },
] satisfies RouteRecordRaw[];
