/** What the API answers about payments. */
import type { Named } from "@/shared/api/types";

export type BatchState = "draft" | "confirmed" | "sent" | "answered" | "closed" | "cancelled";
export type ItemState = "waiting" | "sent" | "paid" | "failed" | "retried" | "cancelled";
export type BatchAct = "confirm" | "cancel" | "send" | "answer" | "voucher" | "close" | "download" | "decide" | "bounce";

export interface Batch {
  id: number;
  number: string;
  title: string;
  policy: string;
  district: Named;
  months: string[];
  state: BatchState;
  state_label: string;
  people: number;
  gross_fen: number;
  offset_fen: number;
  net_fen: number;
  prepared_by_name: string;
  created_at: string;
  confirmed_by_name: string;
  confirmed_at: string | null;
  sent_at: string | null;
  voucher_number: string;
  voucher_on: string | null;
  closed_at: string | null;
  cancel_reason: string;
  shortage_note: string;
  version: number;
}

export interface BatchDetail extends Batch {
  counts: { state: ItemState; label: string; people: number; items: number; net_fen: number }[];
  stopped: { reason: string; label: string; count: number }[];
  payable_people: number;
  payable_net_fen: number;
  /** How many organisations are paid; none where the people are paid themselves. */
  units: number;
  payable_units: number;
  undecided: number;
  short_fen: number;
  may: Record<BatchAct, boolean>;
  hindrances: string[];
  /** To be verified before confirming and sending; hinders nothing. */
  attention: string[];
}

export interface Balance {
  policy: string;
  year: number;
  source: string;
  source_label: string;
  allocated_fen: number;
  approved_fen: number;
  paid_fen: number;
  under_way_fen: number;
  repaid_fen: number;
  available_fen: number;
  required_fen: number;
}

export interface Allocation {
  id: number;
  policy: string;
  year: number;
  source: string;
  source_label: string;
  amount_fen: number;
  document: string;
  entered_by_name: string;
  entered_at: string;
}

export interface Preview {
  people: number;
  units: number;
  gross_fen: number;
  offset_fen: number;
  net_fen: number;
  retried: number;
  months: { month: string; payments: number; gross_fen: number }[];
  left_out: { reason: string; label: string; count: number }[];
  /** One the facts do not tell has the number 0. */
  units_without_account: (Named & { elsewhere: string })[];
  funds: Balance[];
  plan: string;
}

export interface Item {
  id: number;
  batch: Named;
  person: Named;
  payee_id: number | null;
  payee_name: string | null;
  month: string;
  subsidy_month_id: number;
  line_id: number | null;
  kind: string;
  gross_fen: number;
  offset_fen: number;
  net_fen: number;
  netted_fen: number;
  due_fen: number;
  state: ItemState;
  state_label: string;
  bank_account: string;
  bank_name: string;
  paid_on: string | null;
  bounced_on: string | null;
  failure: string;
  way: "same_account" | "new_account" | null;
  way_label: string;
  way_reason: string;
  decided_by_name: string;
  stopped: string;
}

export interface ProblemRow {
  row: number | null;
  word: string;
  label: string;
  person: string;
  message: string;
}

export interface BankFile {
  id: number;
  kind: "pay_file" | "return_file";
  kind_label: string;
  profile: string;
  part: number;
  file_name: string;
  sha256: string;
  size: number;
  people: number;
  total_fen: number;
  created_at: string;
  paid: number;
  failed: number;
  bounced: number;
  unanswered: number;
  problems: ProblemRow[];
}

export interface CheckedAnswer {
  rows: number;
  paid: number;
  failed: number;
  bounced: number;
  same: number;
  unanswered: number;
  problems: ProblemRow[];
  taken_before: boolean;
  plan: string;
}

export interface BankProfile {
  code: string;
  title: string;
  form: string;
  max_rows: number;
  headings: string[];
}

export interface Progress {
  due: number;
  due_fen: number;
  paid: number;
  paid_fen: number;
  under_way: number;
  failed: number;
  held: number;
  not_batched: number;
}
