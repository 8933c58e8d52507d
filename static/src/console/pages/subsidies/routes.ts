/** Pages of the monthly subsidies. */
import type { RouteRecordRaw } from "vue-router";
import { subsidies as text } from "../../catalogue/zh-CN/subsidies";

const needs = "subsidies.read";

const routes: RouteRecordRaw[] = [
  {
    path: "/subsidies",
    name: "subsidies",
    component: () => import("./MonthListPage.vue"),
    meta: { title: text.menu, needs, menu: { group: "subsidies", order: 10 } },
  },
  {
    path: "/subsidies/:id",
    name: "subsidy-month",
    component: () => import("./MonthPage.vue"),
    meta: { title: text.menu, needs },
  },
  {
    path: "/subsidies/:id/lines/:lineId",
    name: "subsidy-line",
    component: () => import("./LinePage.vue"),
    meta: { title: text.month.tabs.lines, needs },
  },
];

export default routes;
