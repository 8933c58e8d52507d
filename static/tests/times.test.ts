/** Times of a shift, as people type them and as they are sent. */
import { describe, expect, it } from "vitest";
import { dayOf, momentOf, parseTime, period } from "../src/console/pages/volunteering/times";

describe("a time of day", () => {
  it.each([
    ["9", "09:00"], ["09", "09:00"], ["930", "09:30"], ["0930", "09:30"], ["9:30", "09:30"], ["9：30", "09:30"],
    ["9点", "09:00"], ["9点30分", "09:30"], ["9时5分", "09:05"], [" 23:59 ", "23:59"], ["0:00", "00:00"],
  ])("%s is read as %s", (typed, read) => expect(parseTime(typed)).toBe(read));

  it.each(["", "24:00", "9:60", "九点", "9:300", "12345", "-1", "9.5", "ab"])("%s is refused", (typed) =>
    expect(parseTime(typed)).toBeNull(),
  );
});

describe("a moment", () => {
  it("is named in Beijing, whatever the browser's zone", () => {
    expect(momentOf("2026-11-02", "9点")).toBe("2026-11-02T09:00:00+08:00");
    expect(dayOf("2026-11-01T16:30:00Z")).toBe("2026-11-02");
    expect(period("2026-11-02T01:00:00Z", "2026-11-02T03:30:00Z")).toBe("2026年11月2日 09:00–11:30");
    expect(period("2026-11-02T01:00:00Z", null)).toBe("2026年11月2日 09:00–");
  });
});
