/** Which shape and colour the state of a job has. */
type Tone = "done" | "pending" | "refusal" | "action" | "quiet";

const TONES: Record<string, Tone> = {
  queued: "pending",
  running: "action",
  done: "done",
  failed: "refusal",
  cancelled: "quiet",
};

export const toneOfJob = (state: string): Tone => TONES[state] ?? "quiet";
