/** What the API says to a care worker about their own subsidies. */
export interface OwnMonth {
  id: number;
  month: string;
  policy_title: string;
  employer_name: string;
  state: string;
  state_label: string;
  sentence: string;
  /** Says which organisation gets the money; none where it is mine. */
  paid_to: string | null;
  reasons: string[];
  amount_fen: number;
  net_fen: number | null;
  offset_fen: number;
  paid_on: string | null;
}
export interface Reason {
  result: "met" | "failed" | "unknown";
  label: string;
  message: string;
  what_to_do: string;
  clause: string;
  reading: boolean;
  evidence: string[];
}
export interface Difference {
  id: number;
  month: string;
  found_in: string;
  policy_title: string;
  before_fen: number;
  after_fen: number;
  difference_fen: number;
  sentence: string;
  paid_to: string | null;
  waiting: string[];
  settlement_reason: string | null;
  paid_on: string | null;
  reasons: Reason[];
}
export interface OwnMonthDetail extends OwnMonth {
  policy_version: string;
  settled_by_name: string | null;
  settled_at: string | null;
  settlement_reason: string | null;
  findings: Reason[];
  differences: Difference[];
  steps: { label: string; at: string; actor_name: string }[];
  by_rules: string;
  your_right: string;
  contact: { office: string; name: string; phone: string };
  may_object: boolean;
  objections: { number: string; text: string; received_at: string; due_on: string; state: string; state_label: string; decision: string; decided_by_name: string }[];
}
export interface OwnRecovery {
  id: number;
  number: string;
  month: string;
  policy_title: string;
  amount_fen: number;
  left_fen: number;
  cap_fen: number | null;
  waiver_asked: boolean;
  state: string;
  state_label: string;
  reason: string;
  noticed_at: string | null;
  moves: { label: string; amount_fen: number; left_fen: number; at: string; reason: string }[];
}
export interface PastPayment {
  id: number;
  month: string;
  policy_title: string;
  amount_fen: number;
  document: string;
}
