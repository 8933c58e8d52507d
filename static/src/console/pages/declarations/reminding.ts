/** Reminds employers and says how many were told, were told today already, or have nobody to tell. */
import { ref } from "vue";
import type { Ref } from "vue";
import { api } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { count } from "@/shared/formats";
import { declarations as t } from "../../catalogue/zh-CN/declarations";
import { say } from "../../state/notices";

interface Reminded {
  reminded: number;
  already: number;
  unreachable: string[];
}

export function useReminding(place: Ref<{ policy: string; month: string }>, done: () => unknown) {
  const reminding = ref(false);

  async function remind(employerIds: number[] | null): Promise<void> {
    reminding.value = true;
    try {
      const told = await api.post<Reminded>("/declarations/reminders", { ...place.value, employer_ids: employerIds });
      const told_too = told.already ? `，${t.remind.already(count(told.already))}` : "";
      say(t.remind.done(count(told.reminded)) + told_too);
      if (told.unreachable.length) say(t.remind.unreachable(told.unreachable.slice(0, 8).join("、")), "refusal");
      await done();
    } catch (error) {
      say(asProblem(error).sentence, "refusal");
    } finally {
      reminding.value = false;
    }
  }
  return { remind, reminding };
}
