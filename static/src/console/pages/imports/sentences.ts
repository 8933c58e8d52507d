/** One sentence of state for an import at rest. */
import { moment } from "@/shared/formats";
import { imports as text } from "../../catalogue/zh-CN/imports";
import type { Batch } from "./types";

export function sentenceOf(batch: Batch): string {
  switch (batch.state) {
    case "checked":
      return checked(batch);
    case "applied":
      return text.detail.applied(moment(batch.applied_at));
    case "undone":
      return text.detail.undone(moment(batch.undone_at));
    case "cancelled":
      return text.detail.cancelled;
    case "unreadable":
      return text.detail.unreadable;
    case "expired":
      return text.detail.expired;
    default:
      return batch.state_label;
  }
}

function checked(batch: Batch): string {
  if (batch.accepted === 0) return text.detail.nothing;
  const sentence = text.detail.checked(batch.accepted, batch.refused);
  return batch.added + batch.changed === 0 ? `${sentence}${text.detail.unchanged}` : sentence;
}
