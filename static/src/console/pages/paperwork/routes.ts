/** Forms on A4 and the archive of a month. */
import type { RouteRecordRaw } from "vue-router";
import { paperwork as text } from "../../catalogue/zh-CN/paperwork";

const routes: RouteRecordRaw[] = [
  {
    path: "/subsidies/:id/papers",
    name: "subsidy-papers",
    component: () => import("./PapersPage.vue"),
    meta: { title: text.title, needs: "subsidies.read" },
  },
];

export default routes;
