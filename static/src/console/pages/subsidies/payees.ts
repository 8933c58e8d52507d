/** Whom the money of a line goes to: the person, an organisation, or one that the records do not tell. */
import { subsidies } from "../../catalogue/zh-CN/subsidies";
import type { Line, Month } from "./types";

const t = subsidies.payee;
export const NOBODY = 0;

export const paysUnits = (month: Month): boolean => month.policy.payee !== "person";

/** What the policy calls whom it pays, where that is an organisation. */
export const kindOf = (month: Month): string => t.kinds[month.policy.payee] ?? "";

/** Nothing where the person gets the money, or nobody does. */
export function payeeOf(line: Line): string {
  if (line.payee_id === null || line.outcome === "refuse") return "";
  return line.payee_id === NOBODY ? t.unknown : (line.payee_name ?? t.unknown);
}

/** Beside the employer of a line: that the money goes to it, or to whom it goes instead. */
export function besideEmployer(line: Line, month: Month): string {
  const name = month.policy.payee === "employer" ? payeeOf(line) : "";
  return name && line.payee_id === line.employer?.id ? t.toThisOne : name && t.toOther(name);
}

/** Why a blocked line cannot be paid, where it is not for want of the person's account. */
export function blockedBy(line: Line, month: Month): string {
  if (line.payment_state !== "blocked" || line.payee_id === null) return "";
  if (line.payee_id === NOBODY) return t.unknownLine(month.policy.payee);
  return line.payee_elsewhere ? t.noAccountElsewhere(line.payee_elsewhere) : t.noAccount;
}
