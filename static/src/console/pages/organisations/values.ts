/** What the form about an organisation holds, and what of it is sent. */
import type { Organisation } from "@/shared/api/types";

export interface OrganisationValues {
  name: string;
  kind: string;
  parent_id: string;
  uscc: string;
  employer_kind: string;
  filing_number: string;
  area_class: string;
  region_code: string;
  contact_name: string;
  contact_phone: string;
  active: string;
}

export function valuesOf(organisation: Organisation | null, parentId = ""): OrganisationValues {
  return {
    name: organisation?.name ?? "",
    kind: organisation?.kind ?? "employer",
    parent_id: organisation?.parent ? String(organisation.parent.id) : parentId,
    uscc: organisation?.uscc ?? "",
    employer_kind: organisation?.employer_kind ?? "",
    filing_number: organisation?.filing_number ?? "",
    area_class: organisation?.area_class ?? "",
    region_code: organisation?.region_code ?? "",
    contact_name: organisation?.contact_name ?? "",
    contact_phone: organisation?.contact_phone ?? "",
    active: String(organisation?.active ?? true),
  };
}

export function bodyOf(values: OrganisationValues): Record<string, unknown> {
  const text = (value: string): string | null => value.trim() || null;
  return {
    name: values.name.trim(),
    kind: values.kind,
    parent_id: values.parent_id ? Number(values.parent_id) : null,
    uscc: text(values.uscc)?.toUpperCase() ?? null,
    employer_kind: values.employer_kind.trim(),
    filing_number: values.filing_number.trim(),
    area_class: values.area_class.trim(),
    region_code: text(values.region_code),
    contact_name: values.contact_name.trim(),
    contact_phone: values.contact_phone.trim(),
  };
}

export function changesOf(values: OrganisationValues, before: Organisation): Record<string, unknown> {
  const was: Record<string, unknown> = { ...bodyOf(valuesOf(before)), active: before.active };
  const now = { ...bodyOf(values), active: values.active === "true" };
  const fixed = ["kind", "parent_id"];
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => value !== was[name] && !fixed.includes(name)),
  );
}
