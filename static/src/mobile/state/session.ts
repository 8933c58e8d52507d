/** Who is signed in on this phone, also while there is no network. */
import { computed, shallowRef } from "vue";
import { api, keepToken, renew, whenSignedOut } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import type { Me, SignedIn } from "@/shared/api/types";
import { worksHere } from "@/shared/grants";
import { forgetAll } from "./store";

const HINT = "workforce.signed-in";
export const me = shallowRef<Me | null>(null);
export const restored = shallowRef(false);
export const online = shallowRef(navigator.onLine);
/** Signed in before, and the network is gone: what is kept on the phone may be used. */
export const away = computed(() => !me.value && !online.value && localStorage.getItem(HINT) !== null);
export const mayServe = computed(() => away.value || (me.value?.permissions.includes("volunteering.serve") ?? false));
/** May look at their own subsidies; what is not kept on the phone needs a network. */
export const mayReadMoney = computed(() => me.value?.permissions.includes("subsidies.own") ?? false);

/** Holds an office too: there is a way to the console. */
export const hasOffice = computed(() => me.value !== null && worksHere(me.value));

export async function restore(): Promise<void> {
  if (!me.value && localStorage.getItem(HINT)) {
    try {
      enter(await renew());
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) localStorage.removeItem(HINT);
    }
  }
  restored.value = true;
}

export async function signIn(login: string, password: string): Promise<void> {
  enter(await api.post<SignedIn>("/session", { login, password }));
}

export async function signOut(): Promise<void> {
  try {
    await api.remove("/session");
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  leave();
  await forgetAll();
}

function enter(signedIn: SignedIn): void {
  keepToken(signedIn);
  localStorage.setItem(HINT, "1");
  me.value = signedIn.user;
}

function leave(): void {
  keepToken(null);
  localStorage.removeItem(HINT);
  me.value = null;
}

export async function reloadMe(): Promise<void> {
  me.value = await api.get<Me>("/me");
}

whenSignedOut(leave);
window.addEventListener("online", () => {
  online.value = true;
  void restore();
});
window.addEventListener("offline", () => (online.value = false));
