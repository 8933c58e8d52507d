import type { RouteRecordRaw } from "vue-router";
import { profile } from "../../catalogue/zh-CN/profile";

export default [
  {
    path: "/profile",
    name: "profile",
    component: () => import("./ProfilePage.vue"),
    meta: { title: profile.title },
  },
] satisfies RouteRecordRaw[];
