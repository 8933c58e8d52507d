/** The titles of policies by their codes. */
import { computed } from "vue";
import type { Listing } from "@/shared/api/types";
import { useThing } from "../../state/listing";
import type { Policy } from "../policies/types";

export function usePolicies() {
  const { value, problem, reload } = useThing<Listing<Policy>>(() => "/policies");
  const choices = computed(() => (value.value?.items ?? []).map((one) => ({ value: one.code, label: one.title })));
  const nameOf = (code: string): string => choices.value.find((one) => one.value === code)?.label ?? code;
  return { choices, nameOf, problem, reload };
}
