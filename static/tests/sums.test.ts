import { describe, expect, it } from "vitest";
import { sumsOf } from "@/console/pages/subsidies/sums";
import type { Adjustment } from "@/console/pages/subsidies/types";

const row = (before_fen: number, proposed_fen: number): Adjustment => ({ before_fen, proposed_fen }) as Adjustment;

describe("what settling many differences comes to", () => {
  it("adds what is given and what is taken apart", () => {
    expect(sumsOf([row(0, 100), row(50, 20), row(30, 30)], "pay")).toEqual({ count: 3, back_fen: 100, recovery_fen: 30, total_fen: 70 });
  });
  it("leaves out whose amount is not known when they are to be due", () => {
    expect(sumsOf([row(50, 0), row(0, 100)], "pay").count).toBe(1);
    expect(sumsOf([row(50, 0), row(0, 100)], "refuse")).toEqual({ count: 2, back_fen: 0, recovery_fen: 50, total_fen: -50 });
  });
});
