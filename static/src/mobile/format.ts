/** How times are said on the phone. */
import { minutes } from "@/shared/formats";

const clock = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const date = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", month: "long", day: "numeric", weekday: "short" });

export const time = (iso: string): string => clock.format(new Date(iso));
export const day = (iso: string): string => date.format(new Date(iso));
export const period = (from: string, until: string): string => `${day(from)} ${time(from)}—${time(until)}`;
export const long = (total: number): string => minutes(total);

/** A day and a time of Beijing as the moment they name: China keeps one offset all year. */
export const momentOf = (isoDay: string, hourMinute: string): string => `${isoDay}T${hourMinute}:00+08:00`;
