/** What people read lies in the catalogues, so that a second language can follow. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const HELD = ["parts", "shell", "state", "pages/home", "pages/entry", "pages/people", "pages/employment"].concat(
  ["pages/organisations", "pages/users", "pages/profile", "pages/audit", "pages/parts", "pages/volunteering"],
);
// Reads what people type, and so must know the words 年月日.
const READS_CHINESE = ["dates.ts", "times.ts"];

const files = HELD.flatMap((folder) =>
  readdirSync(`src/console/${folder}`)
    .filter((name) => /\.(vue|ts)$/.test(name) && !READS_CHINESE.includes(name))
    .map((name) => `src/console/${folder}/${name}`),
);

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "").replace(/<!--[\s\S]*?-->/g, "");
}

describe("the catalogue", () => {
  it("is looked for in every file that should use it", () => expect(files.length).toBeGreaterThan(60));

  it.each(files)("%s holds no Chinese of its own", (file) => {
    expect(withoutComments(readFileSync(file, "utf8"))).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("pages", () => {
  it.each(files.filter((file) => file.endsWith(".vue")))("%s never parses text as HTML", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/v-html|innerHTML/);
  });
});
