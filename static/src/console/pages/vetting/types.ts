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
  /** The organisation whose account is in question, for who may see it. */
  unit_id: number | null;
  /** The objection whose decision it waits for. */
  objection_id: number | null;
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
  line_id: number | null;
  person: Named & { id_number: string };
  employer: Named;
  outcome: string | null;
  amount_fen: number;
  back: { amount_fen: number; month_id: number; month: string }[];
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
  back: number;
  back_fen: number;
  kinds: { kind: string; label: string; people: number }[];
}

/** The line whose money waits; without one, the differences of the later month that found the back pay. */
export function placeOfHold(hold: Hold): { path: string; query?: Record<string, string> } {
  const back = hold.back[0];
  if (hold.line_id) return { path: `/subsidies/${hold.month_id}/lines/${hold.line_id}`, query: { tab: "holds" } };
  if (back) return { path: `/subsidies/${back.month_id}`, query: { tab: "adjustments", query: hold.person.name } };
  return { path: `/people/${hold.person.id}` };
}

export const toneOfHold = (state: HoldState): Tone =>
  (({ open: "pending", warned: "action", released: "done", denied: "refusal", gone: "quiet" }) as const)[state];
