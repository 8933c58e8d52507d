/** How money, days, months and durations are written for people. Integers in, sentences out. */

const SHANGHAI = "Asia/Shanghai";
export const NOTHING = "—";

/** 100000 → "¥1,000.00"; integer arithmetic only, so that no 分 is lost. */
export function money(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return NOTHING;
  const whole = Math.trunc(Math.abs(fen) / 100);
  const rest = String(Math.abs(fen) % 100).padStart(2, "0");
  const grouped = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return `${fen < 0 ? "-" : ""}¥${grouped}.${rest}`;
}

/** 1234 → "1,234". */
export function count(number: number | null | undefined): string {
  if (number === null || number === undefined) return NOTHING;
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** "2026-10-05" → "2026年10月5日". */
export function day(iso: string | null | undefined): string {
  if (iso?.includes("T")) return day(today(new Date(iso))); // of a moment, the day it is in Shanghai
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : NOTHING;
}

/** "2026-10" → "2026年10月". */
export function month(iso: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})/.exec(iso ?? "");
  return parts ? `${parts[1]}年${Number(parts[2])}月` : NOTHING;
}

/** 210 → "3 小时 30 分". */
export function minutes(total: number | null | undefined): string {
  if (total === null || total === undefined) return NOTHING;
  const hours = Math.trunc(Math.abs(total) / 60);
  const rest = Math.abs(total) % 60;
  const words = [hours ? `${hours} 小时` : "", rest || !hours ? `${rest} 分` : ""].filter(Boolean);
  return (total < 0 ? "-" : "") + words.join(" ");
}

/** An RFC 3339 moment → "2026年10月5日 14:03" in Beijing time. */
export function moment(iso: string | null | undefined): string {
  if (!iso) return NOTHING;
  const parts = inShanghai(new Date(iso));
  return `${parts.year}年${Number(parts.month)}月${Number(parts.day)}日 ${parts.hour}:${parts.minute}`;
}

/** The time of day of a moment in Beijing: "14:03". */
export function clock(iso: string | null | undefined): string {
  if (!iso) return NOTHING;
  const parts = inShanghai(new Date(iso));
  return `${parts.hour}:${parts.minute}`;
}

/** Today's date in Beijing, as "2026-10-05". */
export function today(now: Date = new Date()): string {
  const parts = inShanghai(now);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The month before the one of `now`: the one that is declared and computed. */
export function lastMonth(now: Date = new Date()): string {
  return shiftMonth(today(now).slice(0, 7), -1);
}

export function shiftMonth(iso: string, by: number): string {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + by;
  return `${Math.trunc(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** 0.5 of a file → "512 KB". */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function inShanghai(date: Date): Record<string, string> {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: SHANGHAI,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}
