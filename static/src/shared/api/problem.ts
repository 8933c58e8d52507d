/** What the API answers when it refuses, as one typed error the pages can show. */
import { words } from "@/shared/catalogue/zh-CN";

export interface FieldProblem {
  pointer: string;
  message: string;
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: FieldProblem[];
  readonly requestId: string;
  readonly retryAfterSeconds: number | null;

  constructor(facts: {
    status: number;
    code: string;
    title: string;
    detail?: string;
    errors?: FieldProblem[];
    requestId?: string;
    retryAfterSeconds?: number | null;
  }) {
    super(facts.title);
    this.status = facts.status;
    this.code = facts.code;
    this.detail = facts.detail && facts.detail !== facts.title ? facts.detail : "";
    this.errors = facts.errors ?? [];
    this.requestId = facts.requestId ?? "";
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
  }

  /** The one sentence for a person: what is particular, else what is general. */
  get sentence(): string {
    return this.detail || this.message;
  }

  /** "/employments/0/started_on" → "employments.0.started_on": message by field. */
  get byField(): Record<string, string> {
    return Object.fromEntries(this.errors.map((error) => [fieldOf(error.pointer), error.message]));
  }
}

function fieldOf(pointer: string): string {
  return pointer.replace(/^#?\/?/, "").replace(/^body\//, "").replaceAll("/", ".");
}

/** Reads an unsuccessful answer, whoever wrote it: the API, a proxy, or nobody. */
export async function problemFrom(response: Response): Promise<Problem> {
  const retry = Number(response.headers.get("Retry-After"));
  const general = {
    status: response.status,
    requestId: response.headers.get("X-Request-ID") ?? "",
    retryAfterSeconds: Number.isFinite(retry) && retry > 0 ? retry : null,
  };
  try {
    const body = await response.json();
    return new Problem({
      ...general,
      code: String(body.code ?? "unknown"),
      title: String(body.title ?? sentenceFor(response.status)),
      detail: typeof body.detail === "string" ? body.detail : "",
      errors: Array.isArray(body.errors) ? body.errors : [],
    });
  } catch {
    return new Problem({ ...general, code: "unreadable", title: sentenceFor(response.status) });
  }
}

export function offline(): Problem {
  return new Problem({ status: 0, code: "offline", title: words.problem.offline });
}

/** Anything thrown while talking to the API, as a Problem; a programming error stays one. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

function sentenceFor(status: number): string {
  if (status === 403) return words.problem.forbidden;
  if (status === 404) return words.problem.missing;
  if (status === 413) return words.problem.tooLarge;
  if (status === 429) return words.problem.throttled;
  if (status >= 500) return words.problem.server;
  return words.problem.unknown;
}
