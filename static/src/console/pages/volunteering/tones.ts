/** The tone of each state; the word beside it says the same. */
type Tone = "done" | "pending" | "refusal" | "action" | "quiet";

const RECORDS: Record<string, Tone> = {
  running: "action",
  submitted: "pending",
  confirmed: "done",
  rejected: "refusal",
  corrected: "quiet",
};
const ACTIVITIES: Record<string, Tone> = { draft: "quiet", open: "action", closed: "done", cancelled: "refusal" };

export const recordTone = (state: string): Tone => RECORDS[state] ?? "quiet";
export const activityTone = (state: string): Tone => ACTIVITIES[state] ?? "quiet";
