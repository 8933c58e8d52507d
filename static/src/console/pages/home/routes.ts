import type { RouteRecordRaw } from "vue-router";
import { home } from "../../catalogue/zh-CN/home";

export default [
  {
    path: "/",
    name: "home",
    component: () => import("./HomePage.vue"),
    meta: { title: home.title, menu: { group: "work", order: 10 } },
  },
] satisfies RouteRecordRaw[];
