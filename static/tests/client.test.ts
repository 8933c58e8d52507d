/** The client against a real HTTP server that behaves like the API. */
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { api, keepToken, queryString, uuid, whenSignedOut } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import type { SignedIn } from "@/shared/api/types";

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}
let server: Server;
let seen: Seen[] = [];
let refreshes = true;
let valid = "new";
const plainFetch = globalThis.fetch;

const session = (token: string, seconds = 600): SignedIn =>
  ({ access_token: token, expires_in: seconds, user: { id: 1 } }) as unknown as SignedIn;

function answer(response: ServerResponse, status: number, body: unknown, type = "application/json"): void {
  response.writeHead(status, { "Content-Type": type, "X-Request-ID": "r-1" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function serve(request: IncomingMessage, response: ServerResponse, body: string): void {
  const url = request.url ?? "";
  seen.push({ method: request.method ?? "", url, headers: request.headers, body });
  if (url.endsWith("/session/refresh")) {
    if (refreshes) return answer(response, 200, session(valid));
    return answer(response, 401, { code: "session.ended", title: "登录已结束" });
  }
  if (url.endsWith("/refused")) {
    const errors = [{ pointer: "/id_number", message: "校验位不符" }, { pointer: "/posts/0/started_on", message: "晚于今天" }];
    return answer(response, 422, { code: "malformed", title: "填写有误", detail: "有 2 处", errors }, "application/problem+json");
  }
  if (url.endsWith("/proxy-down")) return answer(response, 502, "<h1>Bad Gateway</h1>", "text/html");
  if (request.headers.authorization !== `Bearer ${valid}`) return answer(response, 401, { code: "unknown", title: "请登录" });
  answer(response, 200, { ok: true });
}

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => serve(request, response, body));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const port = (server.address() as AddressInfo).port;
  globalThis.fetch = (path, init) => plainFetch(`http://127.0.0.1:${port}${String(path)}`, { ...init, credentials: "omit" });
});
afterAll(() => {
  globalThis.fetch = plainFetch;
  server.close();
});
beforeEach(() => {
  seen = [];
  refreshes = true;
  valid = "new";
  keepToken(null);
  whenSignedOut(() => undefined);
});

describe("the access token", () => {
  it("travels in the header and nowhere in storage", async () => {
    keepToken(session("new"));
    await api.get("/people");
    expect(seen[0]?.headers.authorization).toBe("Bearer new");
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it("that the server no longer knows is renewed once and the call repeated", async () => {
    keepToken(session("old"));
    await expect(api.get("/people")).resolves.toEqual({ ok: true });
    expect(seen.map((one) => one.url)).toEqual(["/api/v1/people", "/api/v1/session/refresh", "/api/v1/people"]);
  });

  it("that ended is renewed before the call", async () => {
    keepToken(session("old", 1));
    await api.get("/people");
    expect(seen[0]?.url).toBe("/api/v1/session/refresh");
  });

  it("is renewed once for many calls at the same time", async () => {
    keepToken(session("old", 1));
    await Promise.all([api.get("/a"), api.get("/b"), api.get("/c")]);
    expect(seen.filter((one) => one.url.endsWith("refresh"))).toHaveLength(1);
  });

  it("that cannot be renewed signs out and says so", async () => {
    keepToken(session("old"));
    refreshes = false;
    let signedOut = 0;
    whenSignedOut(() => (signedOut += 1));
    await expect(api.get("/people")).rejects.toMatchObject({ status: 401 });
    expect(signedOut).toBe(1);
  });
});

describe("writing", () => {
  it("a POST carries an idempotency key, the given one on a retry", async () => {
    keepToken(session("new"));
    await api.post("/people", { name: "张三" }, "key-1");
    await api.post("/people", { name: "张三" });
    expect(seen[0]?.headers["idempotency-key"]).toBe("key-1");
    expect(seen[1]?.headers["idempotency-key"]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(JSON.parse(seen[0]!.body)).toEqual({ name: "张三" });
  });

  it("a PATCH carries the version it rests on", async () => {
    keepToken(session("new"));
    await api.patch("/people/1", { name: "李四" }, 7);
    expect(seen[0]?.headers["if-match"]).toBe('"7"');
  });

  it("two keys are never the same", () => expect(new Set(Array.from({ length: 500 }, uuid)).size).toBe(500));
});

describe("refusals", () => {
  it("bring each field's message", async () => {
    const problem = await api.get("/refused").catch((error: unknown) => error as Problem);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).byField).toEqual({ id_number: "校验位不符", "posts.0.started_on": "晚于今天" });
    expect((problem as Problem).sentence).toBe("有 2 处");
    expect((problem as Problem).requestId).toBe("r-1");
  });

  it("of a proxy that speaks no JSON are still a Chinese sentence", async () => {
    await expect(api.get("/proxy-down")).rejects.toMatchObject({ status: 502, message: expect.stringContaining("服务器暂时无法处理") });
  });

  it("without a network say so", async () => {
    const working = globalThis.fetch;
    globalThis.fetch = () => plainFetch("http://127.0.0.1:1/");
    await expect(api.get("/people")).rejects.toMatchObject({ code: "offline", status: 0 });
    globalThis.fetch = working;
  });
});

describe("query strings", () => {
  it("leave out what is not given and keep false and zero", () =>
    expect(queryString({ a: "", b: null, c: undefined, d: false, e: 0, f: "王 五" })).toBe("?d=false&e=0&f=%E7%8E%8B+%E4%BA%94"));
});
