/** Uploading what waits: when the app opens, comes back, gets a network, and every quarter minute. */
import { ref } from "vue";
import { api } from "@/shared/api/client";
import { asProblem } from "@/shared/api/problem";
import { me, restore } from "./session";
import { outbox } from "./store";
import type { Waiting } from "./store";

const EVERY_MS = 15_000;
export const waiting = ref<Waiting[]>([]);
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
  running ??= send().finally(() => (running = null));
  return running;
}

async function send(): Promise<void> {
  await look();
  const due = waiting.value.filter((one) => !one.refusal);
  if (!due.length || !navigator.onLine) return;
  if (!me.value) await restore();
  if (!me.value) return;
  for (const one of due) if (!(await sendOne(one))) return;
}

/** False when there is no way to the server: the rest waits too. */
async function sendOne(one: Waiting): Promise<boolean> {
  const { title: _, refusal: __, ...body } = one;
  try {
    await api.post("/service-records/mine", { ...body, sent_at: new Date().toISOString() }, one.client_id);
    await outbox.remove(one.client_id);
    uploaded.value += 1;
  } catch (error) {
    const problem = asProblem(error);
    if (!problem.status || problem.status >= 500 || [401, 408, 429].includes(problem.status)) return false;
    await outbox.put({ ...one, refusal: problem.sentence });
  }
  await look();
  return true;
}

async function look(): Promise<void> {
  waiting.value = await outbox.all();
}

export function startUploading(): void {
  void flush();
  setInterval(flush, EVERY_MS);
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => document.hidden || void flush());
}
