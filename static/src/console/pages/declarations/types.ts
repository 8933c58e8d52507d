/** What the API answers about declarations. */
export type State = "open" | "declared" | "returned" | "passed" | "lapsed";
export type Act = "pass" | "return" | "lapse" | "restore";

export interface Choice {
  code: string;
  title: string;
}
export interface Overview {
  month: string;
  policy: Choice | null;
  choices: Choice[];
  due_on: string | null;
  /** What had to be assumed of the calendar for it; empty when nothing was. */
  due_assumed: string;
  late_lapses: boolean;
  employers: number;
  people: number;
  late: number;
  counts: { state: State; label: string; employers: number }[];
}
export interface Employer {
  id: number;
  declaration_id: number | null;
  employer_name: string;
  street_name: string | null;
  people: number;
  state: State;
  state_label: string;
  is_supplement: boolean;
  on_behalf: boolean;
  late: boolean;
  has_form: boolean;
  due_on: string;
  declared_at: string | null;
  declared_by_name: string;
  decided_at: string | null;
  decided_by_name: string;
  decision_reason: string;
  reminded_at: string | null;
}
export interface PaperFile {
  id: number;
  name: string;
  size: number;
  uploaded_by_name: string;
  uploaded_at: string;
}
export interface Paper {
  code: string;
  label: string;
  required: boolean;
  files: PaperFile[];
}
export interface Declaration {
  id: number;
  version: number;
  policy_code: string;
  policy_title: string;
  month: string;
  employer_id: number;
  employer_name: string;
  district_name: string;
  state: State;
  state_label: string;
  is_supplement: boolean;
  late: boolean;
  late_lapses: boolean;
  due_on: string;
  people: number;
  posts: number;
  unreported: number;
  on_behalf: boolean;
  behalf_id: number | null;
  behalf_reason: string | null;
  promise: string;
  declared_at: string | null;
  declared_by_name: string;
  decided_at: string | null;
  decided_by_name: string;
  decision_reason: string;
  changed_since: number;
  papers: Paper[];
  may: Record<string, boolean>;
}
export interface Row {
  id: number;
  person_id: number;
  name: string;
  id_number: string;
  post_label: string;
  service_type_label: string;
  started_on: string;
  ended_on: string | null;
  days_due: number | null;
  days_present: number | null;
  leave_days: number | null;
  leave_kind_label: string | null;
  service_orders: number | null;
  insured: boolean | null;
}
export interface Change {
  id: string;
  person_id: number;
  name: string;
  id_number: string;
  kind: string;
  kind_label: string;
  sentence: string;
}
export interface Changes {
  against: string;
  counts: { kind: string; label: string; count: number }[];
  items: Change[];
  total: number;
}
export interface Checked {
  id: number;
  person_id: number;
  name: string;
  id_number: string;
  outcome: "pay" | "refuse" | "review";
  outcome_label: string;
  amount_fen: number;
  counted_elsewhere: boolean;
  reasons: { label: string; message: string; what_to_do: string; clause: string }[];
  missing: string[];
}
export interface PreCheck {
  counts: { outcome: string; label: string; people: number }[];
  expected_fen: number;
  missing: { label: string; people: number }[];
}

export const STAMPED = "stamped_form";

export const toneOf = (state: State): "done" | "pending" | "refusal" | "action" | "quiet" =>
  ({ open: "quiet", declared: "pending", returned: "refusal", passed: "done", lapsed: "refusal" } as const)[state];
