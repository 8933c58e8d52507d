/** Uploading what waits: when the app opens, comes back, gets a network, and every quarter minute. */
import { computed, ref } from "vue";
import { api } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { me, restore } from "./session";
import { outbox } from "./store";
import type { Waiting } from "./store";

const EVERY_MS = 15_000;
const AGAIN_MS = 2_000;
export const kept = ref<Waiting[]>([]);
export const waiting = computed(() => kept.value.filter((one) => !one.refusal));
export const refused = computed(() => kept.value.filter((one) => one.refusal));
/** Grows with every record that reached the server. */
export const uploaded = ref(0);
let running: Promise<void> | null = null;

export async function keep(one: Waiting): Promise<void> {
  await outbox.put(one);
  await look();
}

export async function discard(clientId: string): Promise<void> {
  await outbox.remove(clientId);
  await look();
}

export function flush(): Promise<void> {
  running ??= send().finally(() => {
    running = null;
    // A reply may have been lost, or the network have come back meanwhile: the same id is sent again.
    if (waiting.value.length && navigator.onLine && me.value) setTimeout(flush, AGAIN_MS);
  });
  return running;
}

async function send(): Promise<void> {
  await look();
  if (!waiting.value.length || !navigator.onLine) return;
  if (!me.value) await restore();
  if (!me.value) return;
  for (const one of waiting.value) if (!(await sendOne(one))) return;
}

/** False when there is no way to the server: the rest waits too. */
async function sendOne(one: Waiting): Promise<boolean> {
  const { title: _, refusal: __, ...body } = one;
  try {
    // The record's own id makes a repeat safe; the hour of sending differs each time, so no key is kept.
    await api.post("/service-records/mine", { ...body, sent_at: new Date().toISOString() });
    await outbox.remove(one.client_id);
    uploaded.value += 1;
  } catch (error) {
    const problem = asProblem(error);
    if (!problem.status || problem.status >= 500 || [401, 408, 429].includes(problem.status)) return false;
    const why = problem.errors.map((mistake) => mistake.message).join("；");
    await outbox.put({ ...one, refusal: why || problem.sentence });
  }
  await look();
  return true;
}

async function look(): Promise<void> {
  kept.value = await outbox.all();
}

export function startUploading(): void {
  void flush();
  setInterval(flush, EVERY_MS);
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => document.hidden || void flush());
}
