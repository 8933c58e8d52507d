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
      return month.hindrances.length ? `${month.hindrances.join("；")}。` : words.computed(month.blocked);
    case "submitted":
      return words.submitted + text.month.next.submitted;
    case "reviewed":
      return words.reviewed + text.month.next.reviewed;
    case "approved":
      return words.approved;
  }
}

/** What must not be overlooked: facts that moved on, and why the next step is not this user's. */
export function warningsOf(month: Month): string[] {
  if (month.state === "submitted" || month.state === "reviewed") return month.hindrances;
  return month.stale ? [text.month.stale] : [];
}
