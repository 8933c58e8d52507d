/** What the API answers about policies. */
export interface Policy {
  code: string;
  title: string;
  version: string;
  document_title: string;
  effective_from: string;
  valid_until: string | null;
  sha256: string;
  payee: string;
  payee_label: string;
}

/** A part of a policy with its clause; `reading` marks what the document does not say. */
export interface Element {
  clause: string;
  clause_text: string;
  reading: boolean;
  note: string;
}

export interface Reason {
  code: string;
  label: string;
  message: string;
  what_to_do: string;
}

export interface Option extends Element {
  code: string;
  label: string;
  kind: string;
  reasons: Reason[];
}

/** `options` are alternatives: one that is met suffices. */
export interface Condition extends Option {
  options: Option[];
}

/** One sentence about the money: how much, how often, beside what, for whom. */
export interface Term extends Element {
  label: string;
  sentence: string;
}

export interface PolicyDetail extends Policy {
  document: { title: string; issuer: string; number: string; section: string; text: string };
  effect: Element;
  amount: Element & { kind: string; values: Record<string, unknown> };
  terms: Term[];
  conditions: Condition[];
  text: string;
}
