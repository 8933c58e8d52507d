/** What the answer's `may` does not say: an account may be entered until the month is approved. */
import { may } from "../../state/session";
import type { Month } from "./types";

export function mayEnterAccount(month: Month): boolean {
  return may("subsidies.settle") && !["open", "approved", "closed"].includes(month.state);
}
