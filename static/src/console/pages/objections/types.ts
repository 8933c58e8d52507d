/** What the API answers about objections to public notices. */
import type { Named } from "@/shared/api/types";

export interface Objection {
  id: number;
  number: string;
  month_id: number;
  month: string;
  policy_title: string;
  district: Named;
  person: Named;
  id_number: string;
  employer: Named | null;
  line_id: number | null;
  amount_fen: number;
  objector: string;
  objector_label: string;
  objector_name: string;
  objector_phone: string | null;
  text: string;
  received_at: string;
  due_on: string;
  workdays_left: number;
  state: "open" | "upheld" | "rejected";
  state_label: string;
  decided_at: string | null;
  decided_by_name: string | null;
  decision: string | null;
  version: number;
}

export const toneOfObjection = (state: Objection["state"]): "pending" | "refusal" | "done" =>
  (({ open: "pending", upheld: "refusal", rejected: "done" }) as const)[state];
