import type { RouteRecordRaw } from "vue-router";
import { relations } from "../../catalogue/zh-CN/relations";

export default [
  {
    path: "/relations",
    name: "relations",
    component: () => import("./RelationsPage.vue"),
    meta: { title: relations.title, needs: "relations.read", menu: { group: "relations", order: 10 } },
  },
  {
    path: "/relations/new",
    name: "relation-new",
    component: () => import("./RelationNewPage.vue"),
    meta: { title: relations.add, needs: "relations.write" },
  },
  {
    path: "/relations/:id(\\d+)",
    name: "relation",
    component: () => import("./RelationPage.vue"),
    props: true,
    meta: { title: relations.title, needs: "relations.read" },
  },
] satisfies RouteRecordRaw[];
