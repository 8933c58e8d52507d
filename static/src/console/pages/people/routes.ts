import type { RouteRecordRaw } from "vue-router";
import { people } from "../../catalogue/zh-CN/people";

export default [
  {
    path: "/people",
    name: "people",
    component: () => import("./PeoplePage.vue"),
    meta: { title: people.title, needs: "people.read", menu: { group: "register", order: 10 } },
  },
  {
    path: "/people/new",
    name: "person-new",
    component: () => import("./PersonNewPage.vue"),
    meta: { title: people.addTitle, needs: "people.write" },
  },
  {
    path: "/people/duplicates",
    name: "duplicates",
    component: () => import("./DuplicatesPage.vue"),
    meta: { title: people.duplicate.title, needs: "people.merge", menu: { group: "register", order: 40 } },
  },
  {
    path: "/people/duplicates/merge",
    name: "person-merge",
    component: () => import("./MergePage.vue"),
    meta: { title: people.duplicate.mergeTitle, needs: "people.merge" },
  },
  {
    path: "/people/:id(\\d+)",
    name: "person",
    component: () => import("./PersonPage.vue"),
    props: true,
    meta: { title: people.tabs, needs: "people.read" },
  },
  {
    path: "/people/:id(\\d+)/edit",
    name: "person-edit",
    component: () => import("./PersonEditPage.vue"),
    props: true,
    meta: { title: people.correct, needs: "people.write" },
  },
] satisfies RouteRecordRaw[];
