/** Pages of the long works. */
import type { RouteRecordRaw } from "vue-router";
import { jobs as text } from "../../catalogue/zh-CN/jobs";

const routes: RouteRecordRaw[] = [
  {
    path: "/jobs",
    name: "jobs",
    component: () => import("./JobListPage.vue"),
    meta: { title: text.menu, menu: { group: "work", order: 20 } },
  },
  {
    path: "/jobs/:id",
    name: "job",
    component: () => import("./JobPage.vue"),
    meta: { title: text.title },
  },
];

export default routes;
