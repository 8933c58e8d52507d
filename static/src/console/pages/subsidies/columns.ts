/** The columns of the people of a month, by what the list is for. */
import { flow } from "../../catalogue/zh-CN/flow";
import { subsidies as text } from "../../catalogue/zh-CN/subsidies";
import type { Column } from "../../parts/table";
import { payeeOf } from "./payees";
import type { Line, Payee } from "./types";

const words = text.lines.columns;
const person: Column<Line> = { key: "person", label: words.person, text: (line) => line.person.name, width: "8em" };
const number: Column<Line> = {
  key: "id_number",
  label: words.id_number,
  text: (line) => line.person.id_number,
  minor: true,
};
const employer: Column<Line> = {
  key: "employer",
  label: words.employer,
  text: (line) => line.employer?.name,
  minor: true,
};
const street: Column<Line> = { key: "street", label: words.street, text: (line) => line.street?.name, minor: true };
const reasons: Column<Line> = { key: "reasons", label: words.reasons, minor: true };
const payee: Column<Line> = { key: "payee", label: text.payee.title, text: payeeOf, minor: true };
const outcome: Column<Line> = { key: "outcome", label: words.outcome };
const amount: Column<Line> = { key: "amount", label: words.amount, number: true };
const payment: Column<Line> = { key: "payment", label: words.payment };
const act: Column<Line> = { key: "act", label: words.act, width: "7em" };

/** A training body that gets the money stands in the place of the street; of an employer the employer's column says it. */
const placeOf = (paid: Payee): Column<Line> => (paid === "training_body" ? payee : street);

export const checkingColumns = (paid: Payee): Column<Line>[] => [
  person, number, employer, placeOf(paid), amount, { key: "review", label: flow.review.column }, { ...act, width: "9em" },
];

export function columnsOf(kind: "all" | "review" | "blocked", paid: Payee = "person"): Column<Line>[] {
  const place = placeOf(paid);
  const below = paid !== "person";
  if (kind === "review") return [person, number, employer, place, { ...reasons, minor: false }, act];
  if (kind === "blocked") return [person, number, employer, place, amount, { ...payment, below }, { ...act, below }];
  return [person, number, employer, place, outcome, reasons, amount, { ...payment, minor: true }];
}

/** The conditions that are not met, or that could not be known. */
export function reasonsOf(line: Line): string {
  const open = line.findings.filter((finding) => finding.result !== "met");
  return open.map((finding) => finding.label).join("、");
}
