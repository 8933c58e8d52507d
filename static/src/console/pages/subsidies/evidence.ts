/** Where a record that a finding rests on can be seen. */
import type { LineFinding } from "./types";

type Evidence = LineFinding["evidence"][number];

const PAGES: Record<string, { path: string; needs: string }> = {
  person: { path: "/people/", needs: "people.read" },
  employment: { path: "/employments/", needs: "employment.read" },
  cost: { path: "/costs/", needs: "employment.read" },
  organisation: { path: "/organisations?id=", needs: "organisations.read" },
};

export function addressOf(record: Evidence, may: (permission: string) => boolean): string | null {
  const page = PAGES[record.kind];
  return page && record.id !== null && may(page.needs) ? `${page.path}${record.id}` : null;
}
