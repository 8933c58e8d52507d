/** Times of a shift: read as people type them, written as people read them, sent as moments of Beijing. */
import { clock, day } from "@/shared/formats";

/** "9", "930", "9:30", "9：30", "9点30" → "09:30"; null when it is no time of day. */
export function parseTime(typed: string): string | null {
  const text = typed.trim().replace(/[：点時时]/g, ":").replace(/分$/, "");
  const parts = /^(\d{1,2}):?$/.exec(text) ?? /^(\d{1,2}):(\d{1,2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** A day and a time of Beijing as the moment they name: China keeps one offset all year. */
export const momentOf = (isoDay: string, typed: string): string => `${isoDay}T${parseTime(typed)}:00+08:00`;

/** "2026年11月2日 09:00–11:30". */
export const period = (from: string, until: string | null): string =>
  `${day(dayOf(from))} ${clock(from)}–${until ? clock(until) : ""}`;

/** The day in Beijing of a moment, as "2026-11-02". */
export const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date(iso));
