/** What the API says of recoveries. */
export interface Balance {
  count: number;
  amount_fen: number;
  offset_fen: number;
  repaid_fen: number;
  waived_fen: number;
  remaining_fen: number;
}

export interface RecoveryBrief {
  id: number;
  number: string;
  person: { id: number; name: string; id_number: string };
  payee_id: number | null;
  payee_name: string | null;
  month: string;
  amount_fen: number;
  offset_fen: number;
  repaid_fen: number;
  waived_fen: number;
  remaining_fen: number;
  state: "open" | "settled";
  state_label: string;
  is_leaver: boolean;
  waiver_asked: boolean;
  noticed_at: string | null;
}

export interface Move {
  id: number;
  kind_label: string;
  amount_fen: number;
  document: string;
  reason: string;
  happened_on: string | null;
  at: string;
  actor_name: string;
  may_cancel: boolean;
}

export interface Waiver {
  id: number;
  amount_fen: number;
  reason: string;
  document: string;
  state: "asked" | "granted" | "refused";
  state_label: string;
  asked_by_name: string;
  asked_at: string;
  decided_by_name: string;
  decision_reason: string;
  may_decide: boolean;
}

export interface Recovery extends RecoveryBrief {
  district: string;
  reason: string;
  way: string;
  moves: Move[];
  waivers: Waiver[];
  of_person: Balance;
  /** False where an organisation reads what it owes itself. */
  for_officers: boolean;
  may_write: boolean;
  version: number;
}

export interface Notice {
  number: string;
  title: string;
  district: string;
  person_name: string;
  id_number: string;
  payee_name: string | null;
  policy_title: string;
  month: string;
  amount_fen: number;
  remaining_fen: number;
  reason: string;
  way: string;
  rights: string;
  noticed_at: string | null;
}
