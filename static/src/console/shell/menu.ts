/** The two-level menu: drawn from the routes, holding only what this person may open. */
import { routes } from "../router";
import { shell } from "../catalogue/zh-CN/shell";
import { may } from "../state/session";

export interface MenuEntry {
  path: string;
  label: string;
}
export interface MenuGroup {
  key: string;
  label: string;
  entries: MenuEntry[];
}

export function menuForMe(): MenuGroup[] {
  const order = Object.keys(shell.groups);
  const groups = new Map<string, (MenuEntry & { order: number })[]>();
  for (const route of routes) {
    const menu = route.meta?.menu;
    if (!menu || !may(route.meta?.needs)) continue;
    const entry = { path: route.path, label: menu.label ?? route.meta?.title ?? "", order: menu.order };
    groups.set(menu.group, [...(groups.get(menu.group) ?? []), entry]);
  }
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, entries]) => ({
      key,
      label: shell.groups[key] ?? key,
      entries: entries.sort((a, b) => a.order - b.order),
    }));
}

/** The entry whose address is the longest beginning of where we are. */
export function entryAt(groups: MenuGroup[], path: string): string | undefined {
  return groups
    .flatMap((group) => group.entries)
    .map((entry) => entry.path)
    .filter((one) => path === one || (one !== "/" && path.startsWith(`${one}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
