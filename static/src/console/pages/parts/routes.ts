import type { RouteRecordRaw } from "vue-router";
import { gallery } from "../../catalogue/zh-CN/gallery";

// Not in the menu: every wrapper in its states, for the people who build pages and for the accessibility tests.
export default [
  {
    path: "/parts",
    name: "parts",
    component: () => import("./PartsPage.vue"),
    meta: { title: gallery.title },
  },
] satisfies RouteRecordRaw[];
