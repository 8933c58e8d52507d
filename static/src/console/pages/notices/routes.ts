import type { RouteRecordRaw } from "vue-router";
import { notices } from "../../catalogue/zh-CN/notices";

export default [
  {
    path: "/notices",
    name: "notices",
    component: () => import("./NoticesPage.vue"),
    meta: { title: notices.title },
  },
] satisfies RouteRecordRaw[];
