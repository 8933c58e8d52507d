import type { RouteRecordRaw } from "vue-router";

export default [
  {
    path: "/sign-in",
    name: "sign-in",
    component: () => import("./SignInPage.vue"),
    meta: { title: "登录", public: true, bare: true },
  },
  {
    path: "/new-password",
    name: "new-password",
    component: () => import("./NewPasswordPage.vue"),
    meta: { title: "修改密码", bare: true },
  },
  {
    path: "/password-reset",
    name: "password-reset",
    component: () => import("./PasswordResetPage.vue"),
    meta: { title: "重设密码", public: true, bare: true },
  },
] satisfies RouteRecordRaw[];
