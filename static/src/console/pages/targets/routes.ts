import type { RouteRecordRaw } from "vue-router";
import { targets } from "../../catalogue/zh-CN/targets";

export default [
  {
    path: "/targets",
    name: "targets",
    component: () => import("./TargetsPage.vue"),
    meta: { title: targets.title, needs: "targets.read", menu: { group: "training", order: 10 } },
  },
  {
    path: "/targets/:code([a-z_]+)",
    name: "target-people",
    component: () => import("./TargetPeoplePage.vue"),
    props: true,
    meta: { title: targets.people, needs: "targets.read" },
  },
] satisfies RouteRecordRaw[];
