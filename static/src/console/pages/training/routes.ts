import type { RouteRecordRaw } from "vue-router";
import { training } from "../../catalogue/zh-CN/training";

export default [
  {
    path: "/training",
    name: "training",
    component: () => import("./ClassesPage.vue"),
    meta: { title: training.title, needs: "training.read", menu: { group: "training", order: 20 } },
  },
  {
    path: "/training/new",
    name: "training-new",
    component: () => import("./ClassNewPage.vue"),
    meta: { title: training.add, needs: "training.write" },
  },
  {
    path: "/training/:id(\\d+)",
    name: "training-class",
    component: () => import("./ClassPage.vue"),
    props: true,
    meta: { title: training.title, needs: "training.read" },
  },
  {
    path: "/training/:id(\\d+)/roster",
    name: "training-roster",
    component: () => import("./ClassRosterPage.vue"),
    props: true,
    meta: { title: training.roster.title, needs: "training.write" },
  },
  {
    path: "/training/:id(\\d+)/edit",
    name: "training-edit",
    component: () => import("./ClassEditPage.vue"),
    props: true,
    meta: { title: training.edit, needs: "training.write" },
  },
] satisfies RouteRecordRaw[];
