import { mount } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { defineComponent, h, nextTick } from "vue";
import { createMemoryHistory, createRouter, RouterView } from "vue-router";
import { handOver, readFilters, useFilters, writeFilters } from "@/console/state/filters";
import type { FilterState } from "@/console/state/filters";

const defaults = { query: "", post: "", month: "2026-10" };

describe("filters in the URL", () => {
  it("what equals the default is not written", () =>
    expect(writeFilters({ query: "", post: "nurse", month: "2026-10" }, defaults)).toEqual({ post: "nurse" }));

  it("an identity number, a phone or an account is never written", () => {
    for (const secret of ["992284197001010003", "18012349596", "6222020200011115712"]) {
      expect(writeFilters({ ...defaults, query: secret }, defaults)).toEqual({});
    }
  });

  it("unknown parameters are ignored, known ones read", () =>
    expect(readFilters({ post: "nurse", evil: "x", query: ["a", "b"] }, defaults)).toEqual({ ...defaults, post: "nurse" }));
});

describe("a page with filters", () => {
  let state: FilterState<keyof typeof defaults>;
  const Page = defineComponent({
    setup() {
      state = useFilters(defaults);
      return () => h("p", state.applied.query);
    },
  });
  const Elsewhere = defineComponent({ render: () => h("p") });

  async function open(path: string) {
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [
        { path: "/people", component: Page },
        { path: "/", component: Elsewhere },
      ],
    });
    await router.push(path);
    const wrapper = mount(RouterView, { global: { plugins: [router] } });
    await router.isReady();
    return { router, wrapper };
  }
  afterEach(() => handOver("", {}));

  it("starts from the URL", async () => {
    await open("/people?post=nurse");
    expect(state.applied).toEqual({ ...defaults, post: "nurse" });
  });

  it("puts what was typed in force and into the URL only on apply", async () => {
    const { router } = await open("/people");
    state.values.post = "nurse";
    expect(state.applied.post).toBe("");
    await state.apply();
    expect(router.currentRoute.value.fullPath).toBe("/people?post=nurse");
    expect(state.applied.post).toBe("nurse");
  });

  it("uses a number without showing it in the URL", async () => {
    const { router, wrapper } = await open("/people");
    state.values.query = "18012349596";
    await state.apply();
    await nextTick();
    expect(wrapper.text()).toBe("18012349596");
    expect(router.currentRoute.value.fullPath).toBe("/people");
  });

  it("takes a number handed over from another page", async () => {
    handOver("/people", { query: "18012349596" });
    await open("/people");
    expect(state.applied.query).toBe("18012349596");
  });

  it("follows the browser's way back", async () => {
    const { router } = await open("/people");
    await state.set({ post: "nurse" });
    router.back();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state.applied.post).toBe("");
  });
});
