/** Pages of the holds. */
import type { RouteRecordRaw } from "vue-router";
import { conduct } from "../../catalogue/zh-CN/conduct";
import { insurance } from "../../catalogue/zh-CN/insurance";
import { vetting as text } from "../../catalogue/zh-CN/vetting";

export default [
  {
    path: "/holds",
    name: "holds",
    component: () => import("./HoldsPage.vue"),
    meta: { title: text.title, needs: "vetting.read", menu: { group: "subsidies", order: 30 } },
  },
  {
    path: "/subsidies/:id/insurance",
    name: "insurance",
    component: () => import("./InsurancePage.vue"),
    meta: { title: insurance.title, needs: "vetting.record" },
  },
  {
    path: "/conduct-cases",
    name: "conduct-cases",
    component: () => import("./CasesPage.vue"),
    meta: { title: conduct.title, needs: "vetting.read", menu: { group: "subsidies", order: 35 } },
  },
  {
    path: "/conduct-cases/:id(\\d+)",
    name: "conduct-case",
    component: () => import("./CasePage.vue"),
    props: true,
    meta: { title: conduct.title, needs: "vetting.read" },
  },
] satisfies RouteRecordRaw[];
