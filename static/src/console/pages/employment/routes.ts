import type { RouteRecordRaw } from "vue-router";
import { attendance, employment } from "../../catalogue/zh-CN/employment";

export default [
  {
    path: "/employments",
    name: "employments",
    component: () => import("./EmploymentsPage.vue"),
    meta: { title: employment.title, needs: "employment.read", menu: { group: "register", order: 20 } },
  },
  {
    path: "/employments/new",
    name: "employment-new",
    component: () => import("./EmploymentNewPage.vue"),
    meta: { title: employment.add, needs: "employment.write" },
  },
  {
    path: "/employments/:id(\\d+)",
    name: "employment",
    component: () => import("./EmploymentPage.vue"),
    props: true,
    meta: { title: employment.title, needs: "employment.read" },
  },
  {
    path: "/employments/:id(\\d+)/edit",
    name: "employment-edit",
    component: () => import("./EmploymentEditPage.vue"),
    props: true,
    meta: { title: employment.editTitle, needs: "employment.write" },
  },
  {
    path: "/attendance",
    name: "attendance",
    component: () => import("./AttendancePage.vue"),
    meta: { title: attendance.title, needs: "employment.read", menu: { group: "register", order: 30 } },
  },
] satisfies RouteRecordRaw[];
