/** What the forms about a person hold, and what of it is sent. */
import type { Person } from "@/shared/api/types";

export interface PersonValues {
  name: string;
  id_number: string;
  phone: string;
  address: string;
  household_registration: string;
  bank_account: string;
  bank_name: string;
  wants_training: string;
  education: string;
  deceased_on: string;
  graduated_on: string;
  resident_since: string;
  note: string;
}

const MASKED = ["id_number", "phone", "address", "bank_account"] as const;

export function blankPerson(): PersonValues {
  return {
    name: "",
    id_number: "",
    phone: "",
    address: "",
    household_registration: "",
    bank_account: "",
    bank_name: "",
    wants_training: "",
    education: "",
    deceased_on: "",
    graduated_on: "",
    resident_since: "",
    note: "",
  };
}

export function valuesOf(person: Person): PersonValues {
  return {
    ...blankPerson(),
    name: person.name,
    household_registration: person.household_registration ?? "",
    bank_name: person.bank_name ?? "",
    wants_training: person.wants_training === null ? "" : String(person.wants_training),
    education: person.education ?? "",
    deceased_on: person.deceased_on ?? "",
    graduated_on: person.graduated_on ?? "",
    resident_since: person.resident_since ?? "",
    note: person.note,
  };
}

const flag = (text: string): boolean | null => (text === "" ? null : text === "true");
const text = (value: string): string | null => value.trim() || null;
/** Numbers copied from documents come with spaces. */
const digits = (value: string): string | null => value.replace(/\s/g, "").toUpperCase() || null;

export function registration(values: PersonValues): Record<string, unknown> {
  const body = {
    name: values.name.trim(),
    id_number: digits(values.id_number),
    phone: digits(values.phone),
    address: text(values.address),
    household_registration: text(values.household_registration),
    bank_account: digits(values.bank_account),
    bank_name: text(values.bank_name),
    wants_training: flag(values.wants_training),
    education: text(values.education),
    graduated_on: values.graduated_on || null,
    resident_since: values.resident_since || null,
    note: text(values.note),
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** Only what differs; a masked field left empty stays as it is. */
export function correction(values: PersonValues, before: Person): Record<string, unknown> {
  const given = registration(values);
  const changed: Record<string, unknown> = {};
  for (const name of MASKED) if (given[name] !== undefined) changed[name] = given[name];
  const open = {
    name: text(values.name),
    deceased_on: values.deceased_on || null,
    note: text(values.note),
    household_registration: text(values.household_registration),
    bank_name: text(values.bank_name),
    wants_training: flag(values.wants_training),
    education: text(values.education),
    graduated_on: values.graduated_on || null,
    resident_since: values.resident_since || null,
  };
  for (const [name, value] of Object.entries(open)) {
    const old = before[name as keyof typeof open] ?? null;
    if (value !== (old === "" ? null : old)) changed[name] = value;
  }
  return changed;
}
