import type { RouteRecordRaw } from "vue-router";

// Not in the menu: every wrapper in its states, for the people who build pages and for the accessibility tests.
export default [
  {
    path: "/parts",
    name: "parts",
    component: () => import("./PartsPage.vue"),
    meta: { title: "页面部件" },
  },
] satisfies RouteRecordRaw[];
