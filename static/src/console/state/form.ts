/** A form's life: values, checks before sending, refusals by field, one key per attempt so that a retry is safe. */
import { reactive, ref, shallowRef, watch } from "vue";
import { uuid } from "@/shared/api/client";
import { words } from "@/shared/catalogue/zh-CN";
import { Problem } from "@/shared/api/problem";

export type FieldErrors = Record<string, string>;

export interface FormState<V extends object = Record<string, unknown>> {
  values: V;
  errors: FieldErrors;
  busy: boolean;
  problem: Problem | null;
  /** Grows with each failed attempt: the form moves the focus when it changes. */
  failures: number;
  submit: () => Promise<boolean>;
  reset: (values?: V) => void;
}

export interface FormPlan<V extends object> {
  values: V;
  check?: (values: V) => FieldErrors;
  send: (values: V, key: string) => Promise<unknown>;
  done?: () => unknown;
}

export function useForm<V extends object>(plan: FormPlan<V>): FormState<V> {
  const original = { ...plan.values };
  const values = reactive({ ...plan.values }) as V;
  const errors = ref<FieldErrors>({});
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const failures = ref(0);
  let key = uuid();

  watch(values, () => {
    key = uuid();
  });

  function fail(found: FieldErrors, refused: Problem | null): false {
    errors.value = found;
    problem.value = refused;
    failures.value += 1;
    return false;
  }

  async function submit(): Promise<boolean> {
    if (busy.value) return false;
    const found = plan.check?.(values) ?? {};
    if (Object.keys(found).length) return fail(found, null);
    busy.value = true;
    try {
      await plan.send({ ...values }, key);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return fail(error.byField, error);
    } finally {
      busy.value = false;
    }
    errors.value = {};
    problem.value = null;
    key = uuid();
    await plan.done?.();
    return true;
  }

  function reset(fresh?: V): void {
    Object.assign(values, fresh ?? original);
    errors.value = {};
    problem.value = null;
  }
  return reactive({ values, errors, busy, problem, failures, submit, reset }) as FormState<V>;
}

/** The message of every required field that is empty; `labels` maps field to its label. */
export function requireFields<V extends object>(
  values: V,
  labels: Partial<Record<keyof V, string>>,
  sentence: (label: string) => string = words.check.required,
): FieldErrors {
  const missing = Object.entries(labels as Record<string, string>).filter(([field]) => {
    const value = (values as Record<string, unknown>)[field];
    return value === "" || value === null || value === undefined;
  });
  return Object.fromEntries(missing.map(([field, label]) => [field, sentence(label)]));
}

/** Empty texts become null: the API knows no empty strings. */
export function withoutBlanks<V extends object>(values: V): { [K in keyof V]: V[K] | null } {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value.trim() || null : value,
    ]),
  ) as { [K in keyof V]: V[K] | null };
}
