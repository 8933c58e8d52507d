/** The account of an organisation that gets money, as the API answers it. */
export interface UnitAccount {
  organisation_id: number;
  /** Masked; none where nobody entered one. */
  bank_account: string | null;
  bank_name: string;
  entered_by_name: string;
  updated_at: string | null;
  /** Other organisations with the same account, and how many persons or organisations elsewhere. */
  shared_with: string[];
  shared_others: number;
}

/** Kinds of organisations a policy may pay. */
const PAID = ["employer", "training_body"];

export const mayBePaid = (kind: string): boolean => PAID.includes(kind);

/** Where the account of an organisation is seen and entered. */
export const accountPage = (organisationId: number) => ({ path: "/organisations", query: { id: String(organisationId) }, hash: "#account" });
