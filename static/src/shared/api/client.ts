/**
 * The one way to the API. The access token lives in this module's memory; the refresh token is a cookie
 * no script can read. A token about to end is renewed before the call, an ended one once after it.
 */
import { offline, Problem, problemFrom } from "./problem";
import type { SignedIn } from "./types";

const BASE = "/api/v1";
const RENEW_BEFORE_MS = 20_000;
const RENEWING = "workforce-renewing";

export type Query = Record<string, string | number | boolean | null | undefined>;

interface Options {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

let token: string | null = null;
let endsAt = 0;
let renewing: Promise<boolean> | null = null;
let onSignedOut: () => void = () => undefined;

export function keepToken(signedIn: SignedIn | null): void {
  token = signedIn?.access_token ?? null;
  endsAt = signedIn ? Date.now() + signedIn.expires_in * 1000 : 0;
}

/** Called when the session has ended and cannot be renewed. */
export function whenSignedOut(callback: () => void): void {
  onSignedOut = callback;
}

/** A version-4 UUID from `getRandomValues`, which unlike `randomUUID` also exists on plain http. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
    answer<T>("GET", path, { query, signal }),

  /** `key` makes a retry of the same step safe; a form keeps one key until it succeeds or changes. */
  post: <T>(path: string, body: unknown = {}, key: string = uuid(), version?: number): Promise<T> =>
    answer<T>("POST", path, {
      body,
      headers: { "Idempotency-Key": key, ...(version === undefined ? {} : { "If-Match": `"${version}"` }) },
    }),

  patch: <T>(path: string, body: unknown, version: number): Promise<T> =>
    answer<T>("PATCH", path, { body, headers: { "If-Match": `"${version}"` } }),

  /** The thing and its version, where only the ETag tells it; 0 while there is none. */
  getVersioned: async <T>(path: string): Promise<{ value: T; version: number }> => {
    const response = await call("GET", path, {});
    return { value: (await response.json()) as T, version: versionIn(response.headers.get("ETag")) };
  },

  remove: (path: string): Promise<void> => answer<void>("DELETE", path, {}),

  /** Multipart upload of a form with files. */
  upload: <T>(path: string, form: FormData, key: string = uuid()): Promise<T> =>
    answer<T>("POST", path, { body: form, headers: { "Idempotency-Key": key } }),

  /** Fetches a file with the session's authority and hands it to the browser to save. */
  download: async (path: string, name: string, query?: Query): Promise<void> =>
    save(await call("GET", path, { query }), name),

  /** The same for a file that is the answer to a form. */
  downloadBy: async (path: string, form: unknown, name: string): Promise<void> =>
    save(await call("POST", path, { body: form }), name),

  /** A picture only who is signed in may see, as an address for an image. */
  picture: async (path: string): Promise<string> =>
    URL.createObjectURL(await (await call("GET", path, {})).blob()),
};

/**
 * Trades the refresh cookie for a new access token; one at a time, across tabs where the browser can.
 * A cookie used twice ends the session, unless the second request carries the key of the first: the key
 * lies here until the answer has come, so a page reloaded in between repeats the request of the page before.
 */
export async function renew(): Promise<SignedIn> {
  const exchange = async (): Promise<SignedIn> => {
    const key = globalThis.localStorage?.getItem(RENEWING) ?? uuid();
    globalThis.localStorage?.setItem(RENEWING, key);
    const response = await send("POST", "/session/refresh", { headers: { "Idempotency-Key": key } });
    globalThis.localStorage?.removeItem(RENEWING);
    if (!response.ok) throw await problemFrom(response);
    const signedIn = (await response.json()) as SignedIn;
    keepToken(signedIn);
    return signedIn;
  };
  if (navigator.locks) return navigator.locks.request("workforce-session", exchange);
  return exchange();
}

async function save(response: Response, name: string): Promise<void> {
  const href = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), {
    href,
    download: nameIn(response.headers.get("Content-Disposition")) ?? name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

async function answer<T>(method: string, path: string, options: Options): Promise<T> {
  const response = await call(method, path, options);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

async function call(method: string, path: string, options: Options): Promise<Response> {
  if (token && Date.now() > endsAt - RENEW_BEFORE_MS) await renewOnce();
  const hadToken = token !== null;
  let response = await send(method, path, options);
  if (response.status === 401 && hadToken && path !== "/session") {
    if (!(await renewOnce())) throw await problemFrom(response);
    response = await send(method, path, options);
  }
  if (!response.ok) throw await problemFrom(response);
  return response;
}

async function renewOnce(): Promise<boolean> {
  renewing ??= renew()
    .then(() => true)
    .catch((error: unknown) => {
      if (!(error instanceof Problem) || error.status !== 401) throw error;
      keepToken(null);
      onSignedOut();
      return false;
    })
    .finally(() => {
      renewing = null;
    });
  return renewing;
}

async function send(method: string, path: string, options: Options): Promise<Response> {
  const headers = new Headers({ Accept: "application/json", ...options.headers });
  if (token) headers.set("Authorization", `Bearer ${token}`);
  let body: BodyInit | undefined;
  if (options.body instanceof FormData) {
    body = options.body;
  } else if (options.body !== undefined) {
    headers.set("Content-Type", "application/json");
    body = JSON.stringify(options.body);
  }
  try {
    return await fetch(BASE + path + queryString(options.query), {
      method,
      headers,
      body,
      signal: options.signal,
      credentials: "same-origin",
      cache: "no-store",
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw offline();
  }
}

export function queryString(query: Query | undefined): string {
  const given = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  );
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text ? `?${text}` : "";
}

export function versionIn(tag: string | null): number {
  return Number(/\d+/.exec(tag ?? "")?.[0] ?? 0);
}

function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? null;
}
