/** The answers of the API about actual costs. */
import type { Named } from "@/shared/api/types";

export interface Cost {
  id: number;
  person: Named;
  employer: Named;
  kind: string;
  kind_label: string;
  month: string;
  cost_fen: number;
  receipt_number: string;
  paid_on: string;
  note: string;
  withdrawn_at: string | null;
  withdrawn_reason: string;
  version: number;
}

export interface CostKind {
  code: string;
  label: string;
  policies: string[];
}

/** A post a cost can belong to: the person at an employer. */
export interface CostPost {
  person_id: number;
  employer: Named;
}
