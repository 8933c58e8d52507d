/** What the API answers about subsidy months and their lines. */
import type { Job, Named } from "@/shared/api/types";
import type { HoldFigures, HoldBrief } from "../vetting/types";

export type MonthAct =
  | "compute" | "settle" | "submit" | "review" | "review_lines" | "district_review" | "correct" | "return" | "publish" | "approve" | "download";

export type Payee = "person" | "employer" | "training_body";

export type MonthState =
  "open" | "computed" | "submitted" | "street_reviewed" | "reviewed" | "on_notice" | "noticed" | "approved" | "closed";

export interface Funds {
  required_fen: number;
  available_fen: number;
  known: boolean;
  is_short: boolean;
  shares: { source: string; source_label: string; required_fen: number; available_fen: number }[];
}

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
  policy: { code: string; title: string; version: string | number; payee: Payee };
  month: string;
  district: Named | null;
  state: MonthState;
  state_label: string;
  people: number;
  pay: number;
  refuse: number;
  review: number;
  open: number;
  pay_total_fen: number;
  /** How many organisations get the money; none where the people do. */
  units: number | null;
  blocked: number;
  settled: number;
  adjustments: number;
  adjustments_open: number;
  back_fen: number;
  recovery_fen: number;
  last_month_pay_total_fen: number | null;
  computed_at: string | null;
  stale: boolean;
  steps: MonthStep[];
  street_first: boolean;
  notice_days: number | null;
  notice_counted: "working" | "calendar" | null;
  line_review: { pending: number; accepted: number; returned: number; mine: number };
  held: number;
  held_fen: number;
  funds: Funds;
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
  /** The organisation the money goes to; none where the person gets it, 0 where it is not known. */
  payee_id: number | null;
  payee_name: string | null;
  /** The other district where the organisation is registered; empty where it is this one. */
  payee_elsewhere: string;
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
  review_state: "none" | "pending" | "accepted" | "returned";
  review_state_label: string;
  reviewed_by_name: string | null;
  reviewed_at: string | null;
  review_reason: string | null;
  findings: LineFinding[];
  holds: HoldBrief[];
}

/** What an earlier month gives now, against what it had given. */
export interface Adjustment {
  id: number;
  person: Named & { id_number: string };
  month: string;
  source_month_id: number;
  source_line_id: number | null;
  payee_id: number | null;
  payee_name: string | null;
  before_fen: number;
  after_fen: number;
  difference_fen: number;
  proposed_fen: number;
  outcome: "pay" | "refuse" | "review";
  outcome_label: string;
  settled_by_name: string | null;
  settled_at: string | null;
  settlement_reason: string | null;
  findings: LineFinding[];
  changed: string[];
}

/** What settling all of a filter would come to, one way. */
export interface AdjustmentSums {
  count: number;
  back_fen: number;
  recovery_fen: number;
  total_fen: number;
}

export interface AdjustmentTotals {
  pay: AdjustmentSums;
  refuse: AdjustmentSums;
  findings: { code: string; label: string; count: number }[];
}

/** What was done at once, and what was left by what stood in the way. */
export interface AdjustmentsDone {
  adjustment_ids: number[];
  total_fen: number;
  left: Record<string, number>;
  sentences: string[];
}

export interface PublicNotice {
  id: number;
  code: string;
  title: string;
  starts_on: string;
  ends_on: string;
  days: number;
  counted: string;
  people: number;
  total_fen: number;
  sha256: string;
  contact: string;
  published_by_name: string;
  published_at: string;
  is_up: boolean;
  taken_down_at: string | null;
  taken_down_reason: string | null;
}

export interface MonthNotices {
  items: PublicNotice[];
  last_contact: string;
  may_end_in_demonstration: boolean;
}
