/** What the API answers about subsidy months and their lines. */
import type { Job, Named } from "@/shared/api/types";
import type { HoldFigures, HoldBrief } from "../vetting/types";

export type MonthAct = "compute" | "settle" | "submit" | "review" | "return" | "approve" | "download";

export interface MonthStep {
  step: string;
  step_label: string;
  at: string;
  actor_name: string;
  note: string;
  people: number | null;
  total_fen: number | null;
}

export interface FindingCount {
  code: string;
  label: string;
  count: number;
}

export interface Month {
  id: number;
  policy: { code: string; title: string; version: string | number };
  month: string;
  district: Named | null;
  state: "open" | "computed" | "submitted" | "reviewed" | "approved";
  state_label: string;
  people: number;
  pay: number;
  refuse: number;
  review: number;
  open: number;
  pay_total_fen: number;
  blocked: number;
  settled: number;
  last_month_pay_total_fen: number | null;
  computed_at: string | null;
  stale: boolean;
  steps: MonthStep[];
  may: Record<MonthAct, boolean>;
  hindrances: string[];
  by_finding: FindingCount[];
  pay_list: { sha256: string; size: number; created_at: string } | null;
  job: Job | null;
  holds: HoldFigures;
  version: number;
}

export interface LineFinding {
  code: string;
  result: "met" | "failed" | "unknown";
  result_label: string;
  label: string;
  clause: string;
  message: string;
  evidence: { kind: string; id: number | null; text: string }[];
  reading: boolean;
  what_to_do: string;
}

export interface Line {
  id: number;
  person: Named & { id_number: string };
  employment_id: number | null;
  employer: Named | null;
  street: Named | null;
  outcome: "pay" | "refuse" | "review";
  outcome_label: string;
  decided_outcome_label: string;
  /** What the rules decided; `outcome` is as settled so far. */
  decided_outcome: "pay" | "refuse" | "review";
  settled_by_name: string | null;
  settled_at: string | null;
  settlement_reason: string | null;
  amount_fen: number;
  proposed_fen: number;
  last_amount_fen: number | null;
  payment_state: "none" | "ready" | "blocked";
  payment_state_label: string;
  findings: LineFinding[];
  holds: HoldBrief[];
}
