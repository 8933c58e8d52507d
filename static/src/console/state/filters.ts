/**
 * Filters live in the URL, so that a list can be bookmarked, sent and returned to. A value with a long run
 * of digits (identity number, phone, account) is used but never written there.
 */
import { reactive, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import type { LocationQuery } from "vue-router";

const LOOKS_PERSONAL = /\d{7,}/;

export type Filters<K extends string> = Record<K, string>;

export interface FilterState<K extends string> {
  /** What the filter row shows: may be ahead of the URL until applied. */
  values: Filters<K>;
  /** What is in force: send this to the API. */
  applied: Filters<K>;
  apply: () => Promise<void>;
  clear: () => Promise<void>;
  set: (changes: Partial<Filters<K>>) => Promise<void>;
  isFiltered: () => boolean;
}

/** `defaults` names every filter of the page and what it is when the URL says nothing. */
export function useFilters<K extends string>(defaults: Record<K, string>): FilterState<K> {
  const route = useRoute();
  const router = useRouter();
  const names = Object.keys(defaults) as K[];
  const home = route.path;
  const hidden = takeHidden<K>(home);
  const start = { ...readFilters(route.query, defaults), ...hidden };
  const values = reactive({ ...start }) as Filters<K>;
  const applied = reactive({ ...start }) as Filters<K>;

  watch(
    () => route.query,
    (query) => {
      if (route.path !== home) return;
      const secrets = Object.fromEntries(
        names.filter((name) => LOOKS_PERSONAL.test(values[name])).map((name) => [name, values[name]]),
      );
      const read = { ...readFilters(query, defaults), ...secrets, ...takeHidden<K>(home) };
      Object.assign(values, read);
      Object.assign(applied, read);
    },
  );

  async function apply(): Promise<void> {
    Object.assign(applied, values);
    await router.push({ path: home, query: writeFilters(values, defaults) });
  }
  return {
    values,
    applied,
    apply,
    async clear() {
      Object.assign(values, defaults);
      await apply();
    },
    async set(changes) {
      Object.assign(values, changes);
      await apply();
    },
    isFiltered: () => names.some((name) => name !== "sort" && applied[name] !== defaults[name]),
  };
}

export function readFilters<K extends string>(
  query: LocationQuery,
  defaults: Record<K, string>,
): Filters<K> {
  const read = { ...defaults } as Filters<K>;
  for (const name of Object.keys(defaults) as K[]) {
    const value = query[name];
    if (typeof value === "string") read[name] = value;
  }
  return read;
}

export function writeFilters<K extends string>(
  values: Filters<K>,
  defaults: Record<K, string>,
): Record<string, string> {
  const written = (Object.keys(defaults) as K[])
    .filter((name) => values[name] !== defaults[name] && !LOOKS_PERSONAL.test(values[name]))
    .map((name) => [name, values[name]] as const);
  return Object.fromEntries(written);
}

let handedOver: { path: string; values: Record<string, string> } | null = null;

/** Passes a value to the next page without the URL, for searches by identity number or phone. */
export function handOver(path: string, values: Record<string, string>): void {
  handedOver = { path, values };
}

export function looksPersonal(text: string): boolean {
  return LOOKS_PERSONAL.test(text);
}

function takeHidden<K extends string>(path: string): Partial<Filters<K>> {
  if (handedOver?.path !== path) return {};
  const values = handedOver.values as Partial<Filters<K>>;
  handedOver = null;
  return values;
}
