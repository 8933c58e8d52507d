/** What the API answers to everybody about public notices. */
export interface Brief {
  code: string;
  title: string;
  starts_on: string;
  ends_on: string;
  people: number;
}
export interface Row {
  row: number;
  month: string;
  name: string;
  number: string;
  employer: string;
  amount_fen: number;
}
export interface Published extends Brief {
  district: string;
  basis: string;
  policy: string;
  /** The kind of organisation that gets the money; none where the people named do. */
  payee: string | null;
  contact: string;
  days: number;
  counted: string;
  assumed: string;
  total_fen: number;
  sha256: string;
  rows: Row[];
  found: number;
  page: number;
  pages: number;
}
