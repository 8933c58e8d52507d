/** What the forms about a cost hold, how it is checked, and what of it is sent. */
import { costs as t } from "../../catalogue/zh-CN/costs";
import { requireFields } from "../../state/form";
import type { FieldErrors } from "../../state/form";
import { fenOf, yuanOf } from "../recoveries/yuan";
import type { Cost } from "./types";

export const OTHER = "—";
const CODE = /^[a-z][a-z0-9_]{1,49}$/;

export interface CostValues {
  post: string;
  kind: string;
  code: string;
  month: string;
  cost_fen: string;
  receipt_number: string;
  paid_on: string;
  note: string;
}

export function valuesOf(cost: Cost | null, post = ""): CostValues {
  return {
    post,
    kind: cost?.kind ?? "",
    code: "",
    month: cost?.month ?? "",
    cost_fen: cost ? yuanOf(cost.cost_fen) : "",
    receipt_number: cost?.receipt_number ?? "",
    paid_on: cost?.paid_on ?? "",
    note: cost?.note ?? "",
  };
}

export function mistakesOf(values: CostValues): FieldErrors {
  const { kind, month, cost_fen, receipt_number, paid_on } = t.label;
  const wrong = requireFields(values, { kind, month, cost_fen, receipt_number, paid_on });
  if (values.kind === OTHER && !CODE.test(values.code)) wrong.code = t.codeWrong;
  if (values.cost_fen && fenOf(values.cost_fen) === null) wrong.cost_fen = t.amountWrong;
  return wrong;
}

export function bodyOf(values: CostValues): Record<string, unknown> {
  return {
    kind: values.kind === OTHER ? values.code : values.kind,
    month: values.month,
    cost_fen: fenOf(values.cost_fen),
    receipt_number: values.receipt_number.trim(),
    paid_on: values.paid_on,
    note: values.note.trim(),
  };
}
