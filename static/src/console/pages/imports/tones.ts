/** Which shape and colour the state of an import has. */
type Tone = "done" | "pending" | "refusal" | "action" | "quiet";

const TONES: Record<string, Tone> = {
  checking: "action",
  checked: "pending",
  unreadable: "refusal",
  applying: "action",
  applied: "done",
  undoing: "action",
  undone: "quiet",
  cancelled: "quiet",
  expired: "quiet",
};

export const toneOf = (state: string): Tone => TONES[state] ?? "quiet";
