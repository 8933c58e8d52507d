import type { RouteRecordRaw } from "vue-router";
import { recoveries } from "../../catalogue/zh-CN/recoveries";

export default [
  {
    path: "/recoveries",
    name: "recoveries",
    component: () => import("./RecoveriesPage.vue"),
    meta: { title: recoveries.title, needs: "recoveries.read", menu: { group: "subsidies", order: 60 } },
  },
  {
    path: "/recoveries/:id(\\d+)",
    name: "recovery",
    component: () => import("./RecoveryPage.vue"),
    props: true,
    meta: { title: recoveries.title, needs: "recoveries.read" },
  },
] satisfies RouteRecordRaw[];
