/** Reads a thing again and again while work on it goes on, and stops when the page is left or nobody looks. */
import { onScopeDispose, watch } from "vue";

const EVERY_MS = 700;

export function whileRunning(isRunning: () => boolean, reload: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function turn(): Promise<void> {
    if (!document.hidden) await reload();
    if (isRunning()) timer = setTimeout(turn, EVERY_MS);
  }
  watch(
    isRunning,
    (running) => {
      clearTimeout(timer);
      if (running) timer = setTimeout(turn, EVERY_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
}

export const isUnderWay = (state: string | undefined): boolean =>
  state === "queued" || state === "running";
