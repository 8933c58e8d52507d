/** What the API answers about imports. */
import type { Job } from "@/shared/api/types";

export type ImportKind = "roster" | "attendance" | "certificates" | "history" | "costs";

export interface CodeCount {
  code: string;
  label: string;
  severity: "refused" | "warning";
  count: number;
}

export interface Batch {
  id: number;
  kind: ImportKind;
  kind_label: string;
  file_name: string;
  month: string | null;
  district: { id: number; name: string } | string | null;
  state: string;
  state_label: string;
  rows: number;
  accepted: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  warned: number;
  job: Job | null;
  created_by_name: string;
  created_at: string;
  confirmed_at: string | null;
  applied_at: string | null;
  undone_at: string | null;
  may_confirm: boolean;
  may_undo: boolean;
  undo_hindrance: string | null;
  failure: string;
  file_available: boolean;
  version: number;
  counts_by_code: CodeCount[];
}

export interface RowFinding {
  row: number;
  column: string | null;
  code: string;
  label: string;
  message: string;
  severity: "refused" | "warning";
}
