import type { RouteRecordRaw } from "vue-router";
import { entry } from "../../catalogue/zh-CN/entry";

export default [
  {
    path: "/sign-in",
    name: "sign-in",
    component: () => import("./SignInPage.vue"),
    meta: { title: entry.title, public: true, bare: true },
  },
  {
    path: "/new-password",
    name: "new-password",
    component: () => import("./NewPasswordPage.vue"),
    meta: { title: entry.change, bare: true },
  },
  {
    path: "/password-reset",
    name: "password-reset",
    component: () => import("./PasswordResetPage.vue"),
    meta: { title: entry.resetTitle, public: true, bare: true },
  },
] satisfies RouteRecordRaw[];
