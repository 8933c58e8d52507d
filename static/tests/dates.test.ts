import { describe, expect, it } from "vitest";
import { parseDay, parseMonth, shiftDay, shiftDayByMonths, weeksOf } from "@/console/parts/dates";

describe("a day as people type it", () => {
  it.each(["2026-10-05", "2026-10-5", "2026/10/5", "2026.10.05", "2026年10月5日", " 2026 年 10 月 5 日 ", "20261005"])(
    "%s is read",
    (typed) => expect(parseDay(typed)).toBe("2026-10-05"),
  );
  it.each(["", "2026-02-30", "2026-13-01", "10-05", "昨天", "2026-10"])("%s is no day", (typed) =>
    expect(parseDay(typed)).toBeNull(),
  );
  it("the 29th of February exists in leap years only", () => {
    expect(parseDay("2028-02-29")).toBe("2028-02-29");
    expect(parseDay("2026-02-29")).toBeNull();
  });
});

describe("a month as people type it", () => {
  it.each(["2026-10", "2026/10", "2026年10月", "202610"])("%s is read", (typed) => expect(parseMonth(typed)).toBe("2026-10"));
  it.each(["2026-13", "2026-00", "10月", ""])("%s is no month", (typed) => expect(parseMonth(typed)).toBeNull());
});

describe("the calendar", () => {
  it("begins each week on Monday and holds the whole month", () => {
    const weeks = weeksOf("2026-10");
    expect(weeks[0]![0]).toBe("2026-09-28");
    expect(weeks.at(-1)![6]).toBe("2026-11-01");
    expect(weeks.flat().filter((day) => day.startsWith("2026-10"))).toHaveLength(31);
  });
  it("February of a year that begins it on Monday fits four weeks", () => expect(weeksOf("2027-02")).toHaveLength(4));
  it("steps over the end of a month", () => expect(shiftDay("2026-10-31", 1)).toBe("2026-11-01"));
  it("keeps to the last day where the next month is shorter", () =>
    expect(shiftDayByMonths("2026-01-31", 1)).toBe("2026-02-28"));
});
