/** The colours people read by: WCAG 2.2 asks 4.5 to 1 for text, 3 to 1 for edges of controls. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/shared/tokens.css", "utf8");
const declared = new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1]!, found[2]!.trim()]));

function colour(name: string): string {
  const value = declared.get(name) ?? "";
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return inner ? colour(inner) : value;
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

export function ratio(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const text: [string, string][] = [
  ["--color-text", "--color-surface"],
  ["--color-text", "--color-ground"],
  ["--color-text-quiet", "--color-surface"],
  ["--color-text-quiet", "--color-ground"],
  ["--color-text-quiet", "--color-action-faint"],
  ["--color-text-quiet", "--color-action-soft"],
  ["--color-action", "--color-surface"],
  ["--color-action", "--color-ground"],
  ["--color-action", "--color-action-faint"],
  ["--color-action-strong", "--color-action-soft"],
  ["--color-on-action", "--color-action"],
  ["--color-on-action", "--color-action-strong"],
  ["--color-refusal", "--color-surface"],
  ["--color-refusal", "--color-refusal-soft"],
  ["--color-done", "--color-done-soft"],
  ["--color-pending", "--color-pending-soft"],
];

describe("contrast", () => {
  it.each(text)("%s on %s can be read", (front, back) => {
    expect(ratio(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
  });

  it("edges of controls stand out from the surface", () => {
    expect(ratio(colour("--color-edge"), colour("--color-surface"))).toBeGreaterThanOrEqual(3);
  });

  it("black on white is 21 to 1, so the measure itself is right", () => {
    expect(ratio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
});
