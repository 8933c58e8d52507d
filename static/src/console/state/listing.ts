/** One page of a cursor list: loading, refusal, next and previous, always following its query. */
import { computed, onScopeDispose, ref, shallowRef, watch } from "vue";
import { api } from "@/shared/api/client";
import type { Query } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import type { Problem } from "@/shared/api/problem";
import type { Listing } from "@/shared/api/types";

/** `path` may answer null to wait (for an id, a month). `query` is read reactively; `cursor` and `limit` are added. */
export function useListing<T>(path: () => string | null, query: () => Query = () => ({}), start = 50) {
  const items = shallowRef<T[]>([]);
  const total = ref(0);
  const loading = ref(true);
  const problem = shallowRef<Problem | null>(null);
  const limit = ref(start);
  const cursors = ref<(string | null)[]>([null]);
  const next = ref<string | null>(null);
  let running: AbortController | null = null;

  async function reload(): Promise<void> {
    const at = path();
    running?.abort();
    if (at === null) return;
    const mine = (running = new AbortController());
    loading.value = true;
    problem.value = null;
    try {
      const cursor = cursors.value.at(-1) ?? undefined;
      const asked = { ...query(), limit: limit.value, cursor };
      const page = await api.get<Listing<T>>(at, asked, mine.signal);
      items.value = page.items;
      total.value = page.total ?? page.items.length;
      next.value = page.next ?? null;
      loading.value = false;
    } catch (error) {
      if (mine.signal.aborted) return;
      loading.value = false;
      problem.value = asProblem(error);
    }
  }

  function turn(cursorStack: (string | null)[]): void {
    cursors.value = cursorStack;
    void reload();
  }

  watch([() => JSON.stringify([path(), query()]), limit], () => turn([null]));
  onScopeDispose(() => running?.abort());
  void reload();

  return {
    items,
    total,
    loading,
    problem,
    limit,
    number: computed(() => cursors.value.length),
    hasNext: computed(() => next.value !== null),
    reload,
    forward: () => next.value && turn([...cursors.value, next.value]),
    backward: () => cursors.value.length > 1 && turn(cursors.value.slice(0, -1)),
  };
}

export type ListingState<T> = ReturnType<typeof useListing<T>>;

/** One thing by its address: what it is, whether it is being read, why it could not be. */
export function useThing<T>(path: () => string | null) {
  const value = shallowRef<T | null>(null);
  const loading = ref(true);
  const problem = shallowRef<Problem | null>(null);
  let asked = 0;

  async function reload(): Promise<void> {
    const at = path();
    if (at === null) return;
    const mine = ++asked;
    loading.value = value.value === null;
    problem.value = null;
    try {
      const read = await api.get<T>(at);
      if (mine === asked) value.value = read;
    } catch (error) {
      if (mine === asked) problem.value = asProblem(error);
    } finally {
      if (mine === asked) loading.value = false;
    }
  }

  watch(path, () => {
    value.value = null;
    void reload();
  });
  void reload();
  return { value, loading, problem, reload };
}
