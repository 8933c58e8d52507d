/** One sentence of state for a month: where it stands, and who acts next. */
import { subsidies as text } from "../../catalogue/zh-CN/subsidies";
import { flow } from "../../catalogue/zh-CN/flow";
import { isUnderWay } from "../jobs/watch";
import type { Month } from "./types";

export function sentenceOf(month: Month): string {
  const words = text.month.sentence;
  if (isUnderWay(month.job?.state)) return words.computing;
  switch (month.state) {
    case "open":
      return words.open;
    case "computed":
      return month.hindrances.length ? `${month.hindrances.join("；")}。` : month.blocked && month.units !== null ? text.payee.computed(month.blocked) : words.computed(month.blocked);
    case "reviewed":
      return month.notice_days === null ? flow.sentence.readyToApprove : flow.sentence.reviewed(month.notice_days);
    case "submitted":
      return flow.sentence.submitted(month.line_review.pending, month.line_review.returned);
    case "approved":
    case "closed":
      return month.held ? flow.sentence.approvedHeld(month.held, month.held_fen) : words.approved;
    default:
      return flow.sentence[month.state];
  }
}

/** What must not be overlooked: facts that moved on, and why the next step is not this user's. */
export function warningsOf(month: Month): string[] {
  if (["submitted", "street_reviewed", "reviewed", "noticed"].includes(month.state)) return month.hindrances;
  return month.stale ? [text.month.stale] : [];
}
