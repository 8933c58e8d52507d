import type { RouteRecordRaw } from "vue-router";
import { users } from "../../catalogue/zh-CN/users";

export default [
  {
    path: "/users",
    name: "users",
    component: () => import("./UsersPage.vue"),
    meta: { title: users.title, needs: "users.read", menu: { group: "administration", order: 20 } },
  },
  {
    path: "/users/new",
    name: "user-new",
    component: () => import("./UserNewPage.vue"),
    meta: { title: users.add, needs: "users.write" },
  },
  {
    path: "/users/:id(\\d+)",
    name: "user",
    component: () => import("./UserPage.vue"),
    props: true,
    meta: { title: users.title, needs: "users.read" },
  },
] satisfies RouteRecordRaw[];
