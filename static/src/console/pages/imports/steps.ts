/** The line of an import's steps: choose, check, confirm, store, and undo when it was undone. */
import { moment } from "@/shared/formats";
import { imports as text } from "../../catalogue/zh-CN/imports";
import type { Step } from "../../parts/AppSteps.vue";
import type { Batch } from "./types";

// How many steps lie behind in each state.
const BEHIND: Record<string, number> = {
  checking: 1,
  checked: 2,
  applying: 3,
  applied: 4,
  undoing: 4,
  undone: 5,
};

export function stepsOf(batch: Batch | null): Step[] {
  const undone = batch?.state === "undoing" || batch?.state === "undone";
  const names: string[] = [text.steps.choose, text.steps.check, text.steps.confirm, text.steps.apply];
  if (undone) names.push(text.steps.undo);
  const behind = batch ? (BEHIND[batch.state] ?? 1) : 0;
  const facts = batch ? factsOf(batch) : [];
  return names.map((label, index) => ({
    label,
    state: index < behind ? "done" : index === behind ? stopped(batch) : "ahead",
    ...(index < behind ? facts[index] : {}),
  }));
}

const stopped = (batch: Batch | null): Step["state"] =>
  ["cancelled", "unreadable", "expired"].includes(batch?.state ?? "") ? "returned" : "now";

function factsOf(batch: Batch): Partial<Step>[] {
  return [
    { who: batch.created_by_name, when: moment(batch.created_at) },
    {},
    { when: batch.confirmed_at ? moment(batch.confirmed_at) : "" },
    { when: batch.applied_at ? moment(batch.applied_at) : "" },
    { when: batch.undone_at ? moment(batch.undone_at) : "" },
  ];
}
