/** Pages of payments: batches, what failed, the funds. */
import type { RouteRecordRaw } from "vue-router";
import { payments as text } from "../../catalogue/zh-CN/payments";

const needs = "payments.read";

const routes: RouteRecordRaw[] = [
  {
    path: "/payments",
    name: "payments",
    component: () => import("./BatchListPage.vue"),
    meta: { title: text.menu, needs, menu: { group: "subsidies", order: 40 } },
  },
  {
    path: "/payments/new",
    name: "payment-new",
    component: () => import("./BatchNewPage.vue"),
    meta: { title: text.wizard.title, needs: "payments.prepare" },
  },
  {
    path: "/payments/:id(\\d+)",
    name: "payment-batch",
    component: () => import("./BatchPage.vue"),
    props: true,
    meta: { title: text.menu, needs },
  },
  {
    path: "/failed-payments",
    name: "failed-payments",
    component: () => import("./FailedPage.vue"),
    meta: { title: text.failed.menu, needs, menu: { group: "subsidies", order: 45 } },
  },
  {
    path: "/funds",
    name: "funds",
    component: () => import("./FundsPage.vue"),
    meta: { title: text.funds.menu, needs, menu: { group: "subsidies", order: 50 } },
  },
];

export default routes;
