/** What the API answers about drafts of policies. */
import type { Named } from "@/shared/api/types";

export interface Mistake {
  pointer: string;
  message: string;
  line: number | null;
}

export interface DraftBrief {
  id: number;
  code: string;
  title: string;
  district: Named;
  state: "draft" | "submitted" | "approved" | "returned" | "withdrawn";
  state_label: string;
  effective_from: string | null;
  written_by_name: string;
  updated_at: string;
  version: number;
}

export interface Totals {
  people: number;
  pay: number;
  refuse: number;
  review: number;
  pay_total_fen: number;
  by_finding: { code: string; label: string; count: number }[];
}

export const MOVES = ["newly_paid", "no_longer_paid", "more", "less", "other"] as const;

export interface Compared {
  month: string;
  draft: Totals;
  current: Totals | null;
  moves: Record<(typeof MOVES)[number], number>;
}

export interface Simulation {
  id: number;
  month: string;
  draft_version: number;
  job_id: number | null;
  totals: Compared | null;
  created_at: string;
  finished_at: string | null;
}

export interface Draft extends DraftBrief {
  text: string;
  problems: Mistake[];
  notes: string[];
  to_change: Mistake[];
  reaches_back: boolean;
  submitted_at: string | null;
  decided_at: string | null;
  decided_by_name: string;
  decision_reason: string;
  simulations: Simulation[];
  may: { edit: boolean; submit: boolean; approve: boolean; withdraw: boolean; simulate: boolean };
}

export interface Difference {
  base: string;
  changes: { kind: string; part: string; label: string; fields: { field: string; before: string; after: string }[] }[];
  lines: { old_number: number | null; old: string; new_number: number | null; new: string; differs: boolean }[];
}

export interface Release {
  id: number;
  title: string;
  version: string;
  sha256: string;
  effective_from: string;
  approved_by_name: string;
  approved_at: string;
}

export const toneOfDraft = (state: DraftBrief["state"]): "pending" | "done" | "refusal" =>
  state === "approved" ? "done" : state === "returned" || state === "withdrawn" ? "refusal" : "pending";

/** A note begins with the place it is about, for the command line; here it is a sentence. */
export const noteOf = (note: string): string => note.replace(/^\/\S*\s+/, "");
