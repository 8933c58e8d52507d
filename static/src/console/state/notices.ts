/** Short messages that say what has just happened; shown and announced by the shell. */
import { ref } from "vue";

export interface Notice {
  id: number;
  text: string;
  kind: "done" | "refusal";
}

const STAYS_MS = 8_000;
let last = 0;

export const notices = ref<Notice[]>([]);

export function say(text: string, kind: Notice["kind"] = "done"): void {
  const id = ++last;
  notices.value = [...notices.value.slice(-2), { id, text, kind }];
  setTimeout(() => dismiss(id), STAYS_MS);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
