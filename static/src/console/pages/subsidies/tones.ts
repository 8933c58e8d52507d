/** Which shape and colour the states of months, lines and findings have. */
import type { Line, LineFinding, Month } from "./types";

export type Tone = "done" | "pending" | "refusal" | "action" | "quiet";

export const toneOfMonth = (state: Month["state"]): Tone =>
  (({
    open: "quiet", computed: "action", submitted: "pending", street_reviewed: "pending", reviewed: "pending",
    on_notice: "pending", noticed: "pending", approved: "done", closed: "done",
  }) as const)[state];

export const toneOfReview = (state: Line["review_state"]): Tone =>
  (({ none: "quiet", pending: "pending", accepted: "done", returned: "refusal" }) as const)[state];

export const toneOfOutcome = (outcome: Line["outcome"]): Tone =>
  (({ pay: "done", refuse: "refusal", review: "pending" }) as const)[outcome];

export const toneOfFinding = (result: LineFinding["result"]): Tone =>
  (({ met: "done", failed: "refusal", unknown: "pending" }) as const)[result];

export const toneOfPayment = (state: Line["payment_state"]): Tone =>
  (({ none: "quiet", ready: "done", blocked: "refusal" }) as const)[state];
