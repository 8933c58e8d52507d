/** What the API answers about holds. */
import type { Named } from "@/shared/api/types";
import type { Tone } from "../subsidies/tones";

export type HoldState = "open" | "warned" | "released" | "denied" | "gone";

export interface HoldBrief {
  id: number;
  kind: string;
  kind_label: string;
  state: HoldState;
  state_label: string;
  told: string[];
  basis: string;
  what_to_do: string;
  decided_by_name: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  remedy: string | null;
  opened_at: string;
}

export interface Hold extends HoldBrief {
  month_id: number;
  month: string;
  month_state: string;
  policy_title: string;
  line_id: number;
  person: Named & { id_number: string };
  employer: Named;
  outcome: string;
  amount_fen: number;
  may_decide: boolean;
  may_undo: boolean;
}

export interface HoldFigures {
  held: number;
  held_fen: number;
  denied: number;
  denied_fen: number;
  open: number;
  warned: number;
  kinds: { kind: string; label: string; people: number }[];
}

export const toneOfHold = (state: HoldState): Tone =>
  (({ open: "pending", warned: "action", released: "done", denied: "refusal", gone: "quiet" }) as const)[state];
