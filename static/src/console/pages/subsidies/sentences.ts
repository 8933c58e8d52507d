/** One sentence of state for a month: where it stands, and who acts next. */
import { subsidies as text } from "../../catalogue/zh-CN/subsidies";
import { isUnderWay } from "../jobs/watch";
import type { Month } from "./types";

export function sentenceOf(month: Month): string {
  const words = text.month.sentence;
  if (isUnderWay(month.job?.state)) return words.computing;
  switch (month.state) {
    case "open":
      return words.open;
    case "computed":
      return words.computed(month.open, month.blocked);
    case "submitted":
      return words.submitted + text.month.next.submitted;
    case "reviewed":
      return words.reviewed + text.month.next.reviewed;
    case "approved":
      return words.approved;
  }
}

export function hindrancesOf(month: Month): string[] {
  return month.hindrances.map((one) => (typeof one === "string" ? one : one.message));
}
