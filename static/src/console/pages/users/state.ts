/** How the state of an account is shown. */
import type { User } from "@/shared/api/types";
import { users as t } from "../../catalogue/zh-CN/users";

export function stateOf(user: User): { tone: "done" | "refusal" | "quiet"; label: string } {
  if (!user.active) return { tone: "quiet", label: t.state.disabled };
  if (user.locked) return { tone: "refusal", label: t.state.locked };
  return { tone: "done", label: t.state.active };
}
