/** Days and months as people type them, and the weeks of a month. Pure; dates are texts, "2026-10-05". */
import { shiftMonth } from "@/shared/formats";

const two = (text: string | number): string => String(text).padStart(2, "0");

/** "2026-10-5", "2026年10月5日", "2026/10/5", "20261005" → "2026-10-05"; anything else, or no such day, → null. */
export function parseDay(text: string): string | null {
  const compact = text.replace(/\s/g, "");
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(compact) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(compact);
  if (!parts) return null;
  const iso = `${parts[1]}-${two(parts[2]!)}-${two(parts[3]!)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** "2026-10", "2026年10月", "2026/10", "202610" → "2026-10". */
export function parseMonth(text: string): string | null {
  const compact = text.replace(/\s/g, "");
  const parts = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(compact) ?? /^(\d{4})(\d{2})$/.exec(compact);
  if (!parts || Number(parts[2]) < 1 || Number(parts[2]) > 12) return null;
  return `${parts[1]}-${two(parts[2]!)}`;
}

export function shiftDay(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of another month, or its last day where the month is shorter. */
export function shiftDayByMonths(iso: string, months: number): string {
  const month = shiftMonth(iso.slice(0, 7), months);
  const last = shiftDay(`${shiftMonth(month, 1)}-01`, -1);
  const wanted = `${month}-${iso.slice(8)}`;
  return wanted > last ? last : wanted;
}

/** The weeks, Monday first, that show a month: whole weeks, days of neighbours included. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const back = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = shiftDay(first, -back);
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => shiftDay(start, week * 7 + day)),
  );
  return weeks.filter((week) => week.some((day) => day.startsWith(month)));
}
