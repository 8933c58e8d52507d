/** Which shape and colour the states of batches and payments have; the steps of a batch. */
import { day, moment } from "@/shared/formats";
import { payments as text } from "../../catalogue/zh-CN/payments";
import type { Step } from "../../parts/AppSteps.vue";
import type { Batch, BatchState, ItemState } from "./types";

export type Tone = "done" | "pending" | "refusal" | "action" | "quiet";

export const toneOfBatch = (state: BatchState): Tone =>
  (({ draft: "pending", confirmed: "pending", sent: "action", answered: "action", closed: "done", cancelled: "quiet" }) as const)[state];

export const toneOfItem = (state: ItemState): Tone =>
  (({ waiting: "pending", sent: "action", paid: "done", failed: "refusal", retried: "quiet", cancelled: "quiet" }) as const)[state];

const ORDER: BatchState[] = ["draft", "confirmed", "sent", "answered", "closed"];

export function stepsOf(batch: Batch): Step[] {
  const names = text.batch.steps;
  const at = batch.state === "cancelled" ? (batch.confirmed_at ? 1 : 0) : ORDER.indexOf(batch.state);
  const told: Record<string, { who?: string; when?: string; note?: string }> = {
    draft: { who: batch.prepared_by_name, when: moment(batch.created_at) },
    confirmed: batch.confirmed_at ? { who: batch.confirmed_by_name, when: moment(batch.confirmed_at) } : {},
    sent: batch.sent_at ? { when: moment(batch.sent_at) } : {},
    closed: batch.closed_at
      ? { when: moment(batch.closed_at) }
      : batch.voucher_on ? { note: text.batch.voucher(batch.voucher_number, day(batch.voucher_on)) } : {},
  };
  const steps = ORDER.map((state, index): Step => ({
    label: names[state as keyof typeof names],
    state: index <= at ? "done" : index === at + 1 && batch.state !== "cancelled" ? "now" : "ahead",
    ...told[state],
  }));
  if (batch.state !== "cancelled") return steps;
  return [...steps.slice(0, at + 1), { label: batch.state_label, state: "returned", note: batch.cancel_reason }];
}
