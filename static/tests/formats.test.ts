import { describe, expect, it } from "vitest";
import { count, day, lastMonth, minutes, moment, money, month, shiftMonth, size, today } from "@/shared/formats";

describe("money", () => {
  it.each([
    [0, "¥0.00"],
    [5, "¥0.05"],
    [100_000, "¥1,000.00"],
    [46_900_000, "¥469,000.00"],
    [-12_345, "-¥123.45"],
    [123_456_789_012, "¥1,234,567,890.12"],
  ])("%i 分 is %s", (fen, written) => expect(money(fen)).toBe(written));

  it("that is not known is a dash, not zero", () => expect(money(null)).toBe("—"));
});

describe("days and months", () => {
  it("a day has no leading zeros", () => expect(day("2026-10-05")).toBe("2026年10月5日"));
  it("a month has no leading zero", () => expect(month("2026-01")).toBe("2026年1月"));
  it("the day of a moment is the one in Beijing", () => expect(day("2026-11-27T16:58:42.605005Z")).toBe("2026年11月28日"));
  it("nonsense is a dash", () => expect(day("soon")).toBe("—"));
  it("a moment is told in Beijing time, whatever the browser's zone", () =>
    expect(moment("2026-10-05T16:30:00+00:00")).toBe("2026年10月6日 00:30"));
  it("today in Beijing is tomorrow in London's evening", () =>
    expect(today(new Date("2026-10-05T17:00:00Z"))).toBe("2026-10-06"));
  it("the month before January is December of last year", () =>
    expect(lastMonth(new Date("2026-01-10T00:00:00Z"))).toBe("2025-12"));
  it("months step over the end of a year", () => expect(shiftMonth("2026-12", 1)).toBe("2027-01"));
});

describe("minutes, counts, sizes", () => {
  it.each([
    [0, "0 分"],
    [30, "30 分"],
    [60, "1 小时"],
    [210, "3 小时 30 分"],
    [-90, "-1 小时 30 分"],
  ])("%i minutes are %s", (total, written) => expect(minutes(total)).toBe(written));
  it("thousands are grouped", () => expect(count(1_234_567)).toBe("1,234,567"));
  it("sizes are rounded", () => expect(size(1_572_864)).toBe("1.5 MB"));
});
