/** Routes come from `pages/<name>/routes.ts`; a page says in its `meta` what it is called and who may open it. */
import { createRouter, createWebHistory } from "vue-router";
import type { RouteLocationNormalized, RouteRecordRaw } from "vue-router";
import { isForPhone } from "@/shared/grants";
import { productName } from "./state/product";
import { freshenMe, may, me, onSessionEnded, restoreSession } from "./state/session";
import { notFound } from "./shell/routes";

declare module "vue-router" {
  interface RouteMeta {
    title?: string;
    /** The permission, or any one of several, without which the page cannot be opened. */
    needs?: string | string[];
    /** Where the page stands in the menu. */
    menu?: { group: string; order: number; label?: string };
    /** Can be opened without a session. */
    public?: boolean;
    /** Stands without the shell around it. */
    bare?: boolean;
    /** False for what is no page of its own. */
    page?: boolean;
  }
}

const REOPENED = "workforce.reopened";
const found = import.meta.glob<{ default: RouteRecordRaw[] }>("./pages/*/routes.ts", { eager: true });

export const routes: RouteRecordRaw[] = [
  ...Object.values(found).flatMap((module) => module.default),
  ...notFound,
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
});

router.beforeEach(async (to) => {
  await restoreSession();
  if (!me.value) return to.meta.public ? true : { name: "sign-in", query: nextOf(to) };
  if (isForPhone(me.value)) {
    location.replace("/m/?from=console");
    return false;
  }
  if (me.value.must_change_password && to.name !== "new-password") return { name: "new-password" };
  if (to.name === "sign-in") return { path: "/" };
  if (!may(to.meta.needs)) {
    return { name: "forbidden", params: { path: to.path.slice(1).split("/") }, replace: true };
  }
  return true;
});

/** After an upgrade the parts an old tab asks for are gone: it opens the page anew, once. */
router.onError((error, to) => {
  const isGone = /dynamically imported module|preload CSS/.test(String(error));
  if (!isGone || sessionStorage.getItem(REOPENED) === to.fullPath) return;
  sessionStorage.setItem(REOPENED, to.fullPath);
  location.assign(to.fullPath);
});

router.afterEach((to, from) => {
  sessionStorage.removeItem(REOPENED);
  document.title = to.meta.title ? `${to.meta.title} · ${productName.value}` : productName.value;
  if (to.path !== from.path && from.matched.length) focusHeading();
  void freshenMe();
});
document.addEventListener("visibilitychange", () => document.hidden || void freshenMe());

onSessionEnded(() => {
  const here = router.currentRoute.value;
  if (!here.meta.public) void router.replace({ name: "sign-in", query: { ...nextOf(here), ended: "1" } });
});

function nextOf(to: RouteLocationNormalized): Record<string, string> {
  return to.path === "/" ? {} : { next: to.fullPath };
}

/** A new page is announced by moving the focus to its heading, once it is there. */
function focusHeading(tries = 20): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (heading) heading.focus({ preventScroll: true });
    else if (tries > 0) setTimeout(() => focusHeading(tries - 1), 50);
  });
}
