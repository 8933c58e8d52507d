/** Pages of the holds. */
import type { RouteRecordRaw } from "vue-router";
import { vetting as text } from "../../catalogue/zh-CN/vetting";

export default [
  {
    path: "/holds",
    name: "holds",
    component: () => import("./HoldsPage.vue"),
    meta: { title: text.title, needs: "vetting.read", menu: { group: "subsidies", order: 30 } },
  },
] satisfies RouteRecordRaw[];
