/** Pages for addresses that lead nowhere or where one may not go. */
import type { RouteRecordRaw } from "vue-router";
import { shell } from "../catalogue/zh-CN/shell";

export const notFound: RouteRecordRaw[] = [
  {
    path: "/forbidden/:path(.*)*",
    name: "forbidden",
    component: () => import("./NoWay.vue"),
    props: { title: shell.forbidden, hint: shell.forbiddenHint },
    meta: { title: shell.forbidden, page: false },
  },
  {
    path: "/:path(.*)*",
    name: "missing",
    component: () => import("./NoWay.vue"),
    props: { title: shell.missing, hint: shell.missingHint },
    meta: { title: shell.missing, page: false },
  },
];
