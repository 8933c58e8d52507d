import type { RouteRecordRaw } from "vue-router";
import { activities, code, desk } from "../../catalogue/zh-CN/activities";
import { records, volunteers } from "../../catalogue/zh-CN/volunteers";

export default [
  {
    path: "/activities",
    name: "activities",
    component: () => import("./ActivitiesPage.vue"),
    meta: { title: activities.title, needs: "volunteering.read", menu: { group: "volunteering", order: 10 } },
  },
  {
    path: "/activities/new",
    name: "activity-new",
    component: () => import("./ActivityNewPage.vue"),
    meta: { title: activities.add, needs: "volunteering.organise" },
  },
  {
    path: "/activities/:id(\\d+)",
    name: "activity",
    component: () => import("./ActivityPage.vue"),
    props: true,
    meta: { title: activities.title, needs: "volunteering.read" },
  },
  {
    path: "/activities/:id(\\d+)/edit",
    name: "activity-edit",
    component: () => import("./ActivityEditPage.vue"),
    props: true,
    meta: { title: activities.edit, needs: "volunteering.organise" },
  },
  {
    path: "/activities/:id(\\d+)/shifts/:shift(\\d+)",
    name: "shift",
    component: () => import("./ShiftPage.vue"),
    props: true,
    meta: { title: activities.shift.title, needs: "volunteering.organise" },
  },
  {
    path: "/activities/:id(\\d+)/shifts/:shift(\\d+)/code",
    name: "shift-code",
    component: () => import("./CodePage.vue"),
    props: true,
    meta: { title: code.title, needs: "volunteering.organise", bare: true },
  },
  {
    path: "/service-records",
    name: "service-records",
    component: () => import("./RecordsPage.vue"),
    meta: { title: records.title, needs: "volunteering.confirm", menu: { group: "volunteering", order: 20 } },
  },
  {
    path: "/service-records/new",
    name: "service-record-new",
    component: () => import("./LateEntryPage.vue"),
    meta: { title: records.late.title, needs: "volunteering.organise" },
  },
  {
    path: "/service-records/:id(\\d+)",
    name: "service-record",
    component: () => import("./RecordPage.vue"),
    props: true,
    meta: { title: records.title, needs: "volunteering.confirm" },
  },
  {
    path: "/volunteers",
    name: "volunteers",
    component: () => import("./VolunteersPage.vue"),
    meta: { title: volunteers.title, needs: "volunteering.organise", menu: { group: "volunteering", order: 30 } },
  },
  {
    path: "/volunteers/new",
    name: "volunteer-new",
    component: () => import("./VolunteerNewPage.vue"),
    meta: { title: volunteers.add, needs: "volunteering.organise" },
  },
  {
    path: "/volunteers/:id(\\d+)",
    name: "volunteer",
    component: () => import("./VolunteerPage.vue"),
    props: true,
    meta: { title: volunteers.title, needs: "volunteering.organise" },
  },
  {
    path: "/volunteers/:id(\\d+)/edit",
    name: "volunteer-edit",
    component: () => import("./VolunteerEditPage.vue"),
    props: true,
    meta: { title: volunteers.edit, needs: "volunteering.organise" },
  },
  {
    path: "/desk",
    name: "desk",
    component: () => import("./DeskPage.vue"),
    meta: { title: desk.title, needs: "volunteering.organise", menu: { group: "volunteering", order: 40 } },
  },
] satisfies RouteRecordRaw[];
