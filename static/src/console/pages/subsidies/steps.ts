/** The line of a month's run: what happened, who did it, how long it took, where it stands, what lies ahead. */
import { moment } from "@/shared/formats";
import { subsidies as text } from "../../catalogue/zh-CN/subsidies";
import type { Step } from "../../parts/AppSteps.vue";
import type { Month, MonthStep } from "./types";

const ROUTE = ["opened", "computed", "submitted", "reviewed", "approved"] as const;
// Which step is due in each state.
const DUE: Record<Month["state"], number> = { open: 1, computed: 2, submitted: 3, reviewed: 4, approved: 5 };

export function stepsOf(month: Month, now: Date = new Date()): Step[] {
  const due = DUE[month.state];
  return ROUTE.map((name, index) => {
    const taken = lastTaken(month.steps, name);
    const label = text.month.steps[name] ?? name;
    if (index < due && taken) return { label, state: "done", ...written(month.steps, taken, now) };
    if (index > due) return { label, state: "ahead" };
    return { label, state: "now", ...waiting(month.steps, now) };
  });
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
