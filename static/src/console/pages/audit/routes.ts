import type { RouteRecordRaw } from "vue-router";
import { audit } from "../../catalogue/zh-CN/audit";

export default [
  {
    path: "/audit-events",
    name: "audit-events",
    component: () => import("./AuditPage.vue"),
    meta: { title: audit.title, needs: "audit.read", menu: { group: "audit", order: 10 } },
  },
] satisfies RouteRecordRaw[];
