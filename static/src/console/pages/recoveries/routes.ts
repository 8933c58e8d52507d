import type { RouteRecordRaw } from "vue-router";
import { recoveries } from "../../catalogue/zh-CN/recoveries";

/** Officers open what their district recovers, an organisation what it owes itself. */
const needs = ["recoveries.read", "recoveries.own"];

export default [
  {
    path: "/recoveries",
    name: "recoveries",
    component: () => import("./RecoveriesPage.vue"),
    meta: { title: recoveries.title, needs, menu: { group: "subsidies", order: 60 } },
  },
  {
    path: "/recoveries/:id(\\d+)",
    name: "recovery",
    component: () => import("./RecoveryPage.vue"),
    props: true,
    meta: { title: recoveries.title, needs },
  },
] satisfies RouteRecordRaw[];
