/** What the API answers about cases of the negative list, and which act comes next. */
import type { Named } from "@/shared/api/types";
import type { Tone } from "../subsidies/tones";

export type CaseState = "found" | "noticed" | "decided" | "dismissed" | "repaired";
export type CaseAct = "notification" | "defence" | "decision" | "service" | "repair";

export interface ConductCase {
  id: number;
  person: Named & { id_number: string };
  district: Named;
  matter: string;
  basis: string;
  happened_on: string;
  state: CaseState;
  state_label: string;
  noticed_on: string | null;
  defence_until: string | null;
  defence: string;
  decided_on: string | null;
  decided_by_name: string;
  decision_reason: string;
  served_on: string | null;
  effective_on: string | null;
  effective_until: string | null;
  is_fraud: boolean | null;
  repaired_on: string | null;
  repair_reason: string;
  recorded_by_id: number | null;
  recorded_by_name: string;
  created_at: string;
  version: number;
}

export const toneOfCase = (state: CaseState): Tone =>
  (({ found: "pending", noticed: "pending", decided: "refusal", dismissed: "quiet", repaired: "done" }) as const)[state];

/** The acts a case waits for, each with the permission it takes. */
export function actsOf(one: ConductCase): { act: CaseAct; needs: string }[] {
  const record = "vetting.record";
  const decide = "vetting.decide_conduct";
  if (one.state === "found") return [{ act: "notification", needs: record }];
  if (one.state === "noticed")
    return [
      { act: "defence", needs: record },
      { act: "decision", needs: decide },
    ];
  if (one.state !== "decided") return [];
  return one.served_on ? [{ act: "repair", needs: decide }] : [{ act: "service", needs: record }];
}
