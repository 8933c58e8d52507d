/** Who is signed in. The only state that outlives a page; nothing of it is written to the browser's storage. */
import { computed, readonly, shallowRef } from "vue";
import { api, keepToken, renew, whenSignedOut } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import type { Me, SignedIn } from "@/shared/api/types";

// Says only that this browser has a session cookie worth asking about.
const HINT = "workforce.signed-in";

const current = shallowRef<Me | null>(null);
let restored = false;
const FRESH_MS = 3_000;
let asked = 0;

export const me = readonly(current);
export const isDemo = computed(() => current.value?.demo ?? false);

export function may(permission: string | string[] | undefined): boolean {
  if (!permission) return true;
  const held = current.value?.permissions ?? [];
  return Array.isArray(permission)
    ? permission.some((one) => held.includes(one))
    : held.includes(permission);
}

export async function signIn(credentials: {
  login: string;
  password: string;
  totp?: string;
}): Promise<Me> {
  return enter(await api.post<SignedIn>("/session", credentials));
}

/** On the first page of a visit: continue the session if the cookie still holds. */
export async function restoreSession(): Promise<void> {
  if (restored) return;
  restored = true;
  if (!localStorage.getItem(HINT)) return;
  try {
    enter(await renew());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 401) localStorage.removeItem(HINT);
  }
}

export async function reloadMe(): Promise<void> {
  asked = Date.now();
  current.value = await api.get<Me>("/me");
}

/** Rights change while somebody works: the menu follows with the next page, or when the tab is looked at again. */
export async function freshenMe(): Promise<void> {
  if (!current.value || Date.now() - asked < FRESH_MS) return;
  try {
    await reloadMe();
  } catch (error) {
    // The page itself says what is wrong.
    if (!(error instanceof Problem)) throw error;
  }
}

export async function signOut(): Promise<void> {
  try {
    await api.remove("/session");
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  } finally {
    leave();
  }
}

function enter(signedIn: SignedIn): Me {
  keepToken(signedIn);
  localStorage.setItem(HINT, "1");
  asked = Date.now();
  current.value = signedIn.user;
  return signedIn.user;
}

function leave(): void {
  keepToken(null);
  localStorage.removeItem(HINT);
  current.value = null;
}

/** `callback` runs when the server has ended the session under our feet. */
export function onSessionEnded(callback: () => void): void {
  whenSignedOut(() => {
    leave();
    callback();
  });
}
