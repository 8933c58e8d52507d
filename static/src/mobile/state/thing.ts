/** One thing read from the API: what it is, whether it is being read, why it could not be. */
import { ref, shallowRef } from "vue";
import { api } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";

export function useThing<T>(path: string, keep?: (value: T) => unknown, kept?: () => Promise<T>) {
  const value = shallowRef<T | null>(null);
  const problem = ref("");
  async function reload(): Promise<void> {
    problem.value = "";
    try {
      value.value = await api.get<T>(path);
      await keep?.(value.value);
    } catch (error) {
      const found = asProblem(error);
      if (!found.status && kept) value.value = await kept();
      else problem.value = found.sentence;
    }
  }
  void reload();
  return { value, problem, reload };
}
