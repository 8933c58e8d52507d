/** The refusals of the form around a field, by field. */
import type { InjectionKey, Ref } from "vue";

export const ERRORS: InjectionKey<Ref<Record<string, string>>> = Symbol("errors");
