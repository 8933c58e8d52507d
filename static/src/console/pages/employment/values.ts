/** What the form about a post holds, and what of it is sent. */
import type { Employment } from "@/shared/api/types";

export interface EmploymentValues {
  employer_id: string;
  post: string;
  service_type: string;
  full_time: string;
  contract_kind: string;
  contract_starts_on: string;
  contract_ends_on: string;
  started_on: string;
  ended_on: string;
  insured_by: string;
  public_staff: string;
  health_certificate_ends_on: string;
}

export function blankEmployment(): EmploymentValues {
  return {
    employer_id: "",
    post: "",
    service_type: "",
    full_time: "true",
    contract_kind: "labour",
    contract_starts_on: "",
    contract_ends_on: "",
    started_on: "",
    ended_on: "",
    insured_by: "",
    public_staff: "",
    health_certificate_ends_on: "",
  };
}

export function valuesOf(employment: Employment): EmploymentValues {
  return {
    employer_id: String(employment.employer.id),
    post: employment.post,
    service_type: employment.service_type,
    full_time: String(employment.full_time),
    contract_kind: employment.contract_kind,
    contract_starts_on: employment.contract_starts_on ?? "",
    contract_ends_on: employment.contract_ends_on ?? "",
    started_on: employment.started_on,
    ended_on: employment.ended_on ?? "",
    insured_by: employment.insured_by ?? "",
    public_staff: employment.public_staff === null ? "" : String(employment.public_staff),
    health_certificate_ends_on: employment.health_certificate_ends_on ?? "",
  };
}

/** A new post: it has not ended. */
export function bodyOf(values: EmploymentValues): Record<string, unknown> {
  return {
    employer_id: Number(values.employer_id),
    post: values.post,
    service_type: values.service_type,
    full_time: values.full_time === "true",
    contract_kind: values.contract_kind,
    contract_starts_on: values.contract_starts_on || null,
    contract_ends_on: values.contract_ends_on || null,
    started_on: values.started_on,
    insured_by: values.insured_by.trim() || null,
    public_staff: values.public_staff === "" ? null : values.public_staff === "true",
    health_certificate_ends_on: values.health_certificate_ends_on || null,
  };
}

/** Only what differs from how it was. */
export function changesOf(values: EmploymentValues, before: Employment): Record<string, unknown> {
  const told = (of: EmploymentValues): Record<string, unknown> => ({ ...bodyOf(of), ended_on: of.ended_on || null });
  const was = told(valuesOf(before));
  return Object.fromEntries(Object.entries(told(values)).filter(([name, value]) => value !== was[name]));
}
