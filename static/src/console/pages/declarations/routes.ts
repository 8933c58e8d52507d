/** Pages of the employers' monthly declarations. */
import type { RouteRecordRaw } from "vue-router";
import { declarations as t } from "../../catalogue/zh-CN/declarations";

const needs = "declarations.read";

export default [
  {
    path: "/declarations",
    name: "declarations",
    component: () => import("./DeclarationsPage.vue"),
    meta: { title: t.menu, needs, menu: { group: "subsidies", order: 5 } },
  },
  {
    path: "/declarations/:id(\\d+)",
    name: "declaration",
    component: () => import("./DeclarationPage.vue"),
    props: true,
    meta: { title: t.title, needs },
  },
  {
    path: "/declarations/:id(\\d+)/form",
    name: "declaration-form",
    component: () => import("./FormPage.vue"),
    props: true,
    meta: { title: t.title, needs },
  },
] satisfies RouteRecordRaw[];
