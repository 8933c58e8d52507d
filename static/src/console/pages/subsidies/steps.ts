/** The line of a month's run: what happened, who did it, how long it took, where it stands, what lies ahead. */
import { moment } from "@/shared/formats";
import { subsidies as text } from "../../catalogue/zh-CN/subsidies";
import type { Step } from "../../parts/AppSteps.vue";
import type { Month, MonthState, MonthStep } from "./types";

// The step that is due in each state; nothing after the approval.
const DUE: Record<MonthState, string> = {
  open: "computed", computed: "submitted", submitted: "street_reviewed", street_reviewed: "reviewed",
  reviewed: "noticed", on_notice: "notice_ended", noticed: "approved", approved: "", closed: "",
};

/** The steps of this policy's route: a street may be left out, and so may the public notice. */
function routeOf(month: Month): string[] {
  const street = month.street_first ? ["street_reviewed"] : [];
  const notice = month.notice_days === null ? [] : ["noticed", "notice_ended"];
  return ["opened", "computed", "submitted", ...street, "reviewed", ...notice, "approved"];
}

export function stepsOf(month: Month, now: Date = new Date()): Step[] {
  const route = routeOf(month);
  const due = placeOf(route, DUE[month.state]);
  return route.map((name, index) => {
    const taken = lastTaken(month.steps, name);
    const label = text.month.steps[name] ?? name;
    if (index < due && taken) return { label, state: "done", ...written(month.steps, taken, now) };
    if (index > due) return { label, state: "ahead" };
    return { label, state: "now", ...waiting(month.steps, now) };
  });
}

/** A state whose own step this route leaves out waits for the next one there is. */
function placeOf(route: string[], step: string): number {
  if (!step) return route.length;
  return route.includes(step) ? route.indexOf(step) : route.indexOf("approved");
}

function lastTaken(steps: MonthStep[], name: string): MonthStep | undefined {
  return steps.findLast((step) => step.step === name);
}

function written(steps: MonthStep[], taken: MonthStep, now: Date): Partial<Step> {
  const before = steps[steps.indexOf(taken) - 1];
  const took = before ? duration(before.at, new Date(taken.at)) : "";
  return { who: taken.actor_name, when: brief(taken.at, now), note: took && text.month.after(took) };
}

function waiting(steps: MonthStep[], now: Date): Partial<Step> {
  const last = steps.at(-1);
  if (!last) return {};
  const returned = last.step === "returned" ? `${last.step_label}：${last.note}` : "";
  return { note: [text.month.running(duration(last.at, now)), returned].filter(Boolean).join(" · ") };
}

/** This year's moments go without their year. */
function brief(at: string, now: Date): string {
  return moment(at).replace(`${moment(now.toISOString()).slice(0, 5)}`, "");
}

/** Minutes, hours or days between two moments, in one rounded word. */
export function duration(from: string, until: Date): string {
  const minutes = Math.max(0, Math.round((until.getTime() - new Date(from).getTime()) / 60_000));
  if (minutes < 1) return "不到 1 分钟";
  if (minutes < 60) return `${minutes} 分钟`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} 小时`;
  return `${Math.round(minutes / 60 / 24)} 天`;
}
