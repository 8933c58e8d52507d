/** What the API answers about policies. */
export interface Policy {
  code: string;
  title: string;
  version: string | number;
  document_title: string;
  effective_from: string;
  valid_until: string | null;
  sha256: string;
  payee?: string;
  payee_label?: string;
}

export interface Condition {
  code: string;
  label: string;
  clause: string;
  clause_text: string;
  reading: boolean;
}

export interface PolicyDetail extends Policy {
  conditions: Condition[];
  amount?: unknown;
  text: string;
}
