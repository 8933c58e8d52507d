import type { RouteRecordRaw } from "vue-router";
import { organisations } from "../../catalogue/zh-CN/organisations";

export default [
  {
    path: "/organisations",
    name: "organisations",
    component: () => import("./OrganisationsPage.vue"),
    meta: { title: organisations.title, needs: "organisations.read", menu: { group: "administration", order: 10 } },
  },
  {
    path: "/organisations/new",
    name: "organisation-new",
    component: () => import("./OrganisationNewPage.vue"),
    meta: { title: organisations.add, needs: "organisations.write" },
  },
  {
    path: "/organisations/:id(\\d+)/edit",
    name: "organisation-edit",
    component: () => import("./OrganisationEditPage.vue"),
    props: true,
    meta: { title: organisations.edit, needs: "organisations.write" },
  },
] satisfies RouteRecordRaw[];
