/** What the phone keeps in its own database: records not yet uploaded, and the shifts they can be about. */
import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { Signup } from "../types";

export interface Waiting {
  client_id: string;
  shift_id: number;
  title: string;
  started_at: string;
  ended_at: string;
  note: string;
  refusal: string;
}
interface Schema extends DBSchema {
  outbox: { key: string; value: Waiting };
  signups: { key: number; value: Signup };
}
let opening: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>("workforce-phone", 1, {
    upgrade(made) {
      made.createObjectStore("outbox", { keyPath: "client_id" });
      made.createObjectStore("signups", { keyPath: "id" });
    },
  });
  return opening;
}

export const outbox = {
  all: async (): Promise<Waiting[]> => (await database()).getAll("outbox"),
  put: async (one: Waiting): Promise<string> => (await database()).put("outbox", one),
  remove: async (clientId: string): Promise<void> => (await database()).delete("outbox", clientId),
};

export async function keepSignups(signups: Signup[]): Promise<void> {
  const transaction = (await database()).transaction("signups", "readwrite");
  await transaction.store.clear();
  for (const one of signups) await transaction.store.put(one);
  await transaction.done;
}

export const keptSignups = async (): Promise<Signup[]> => (await database()).getAll("signups");

/** On signing out: the shifts go; what was not uploaded stays, it belongs to somebody's service. */
export async function forgetAll(): Promise<void> {
  await (await database()).clear("signups");
}
