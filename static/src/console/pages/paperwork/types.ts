/** What the API answers about a form. */
export interface Paper {
  form: string;
  title: string;
  code: string;
  facts: { label: string; value: string }[];
  header: string[];
  rows: string[][];
  notes: string[];
  signatures: string[];
  parts: { name: string; counted: string | null; header: string[]; rows: string[][] }[];
}
