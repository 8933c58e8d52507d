/** Pages of the imports. */
import type { RouteRecordRaw } from "vue-router";
import { imports as text } from "../../catalogue/zh-CN/imports";

const needs = "intake.import";

const routes: RouteRecordRaw[] = [
  {
    path: "/imports",
    name: "imports",
    component: () => import("./ImportListPage.vue"),
    meta: { title: text.menu, needs, menu: { group: "intake", order: 10 } },
  },
  {
    path: "/imports/new",
    name: "import-new",
    component: () => import("./ImportNewPage.vue"),
    meta: { title: text.create.title, needs },
  },
  {
    path: "/imports/:id",
    name: "import",
    component: () => import("./ImportPage.vue"),
    meta: { title: text.title, needs },
  },
];

export default routes;
