/** What a field tells the control inside it: its id, which text describes it, whether it was refused. */
import { computed, inject, useId } from "vue";
import type { ComputedRef, InjectionKey } from "vue";
import type { FormState } from "../state/form";

export interface FieldContext {
  id: string;
  describedby: string | undefined;
  invalid: boolean;
  required: boolean;
}

export const FIELD: InjectionKey<ComputedRef<FieldContext>> = Symbol("field");
// The form is generic over its values; a field needs only its errors.
export const FORM: InjectionKey<Pick<FormState<object>, "errors">> = Symbol("form");

/** The attributes a control inside a field must carry; outside a field only an id. */
export function useField() {
  const field = inject(FIELD, null);
  const own = useId();
  return computed(() => ({
    id: field?.value.id ?? own,
    "aria-describedby": field?.value.describedby,
    "aria-invalid": field?.value.invalid ? ("true" as const) : undefined,
    "aria-required": field?.value.required ? ("true" as const) : undefined,
  }));
}
