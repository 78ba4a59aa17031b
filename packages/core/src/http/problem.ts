import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { RateLimitError } from '../chat/open-turn.ts';
import { type ErrorCode, FlouError } from '../errors/flou-error.ts';
import type { FlouEnv } from './flou-env.ts';

/** An RFC 9457 problem document. `code` is stable; `detail` is for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly request_id: string;
  readonly errors?: readonly FieldError[];
}

/** What is wrong with one field of a body. */
export interface FieldError {
  /** Dotted, such as `message`; empty for the body as a whole. */
  readonly path: string;
  readonly message: string;
}

export interface ProblemInput {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a status means, in a few words. */
export const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not valid',
  429: 'Too many requests',
  500: 'Unexpected error',
  503: 'Not available now',
};

/** A problem as a reply; `extension` are members that somebody else's clients look for. */
export function problem(
  c: Context<FlouEnv>,
  { status, code, detail, errors, headers }: ProblemInput,
  extension: Readonly<Record<string, unknown>> = {},
): Response {
  const body: Problem = {
    type: `urn:flou:problem:${code}`,
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    code,
    request_id: c.get('requestId'),
    ...(errors ? { errors } : {}),
  };
  return c.body(JSON.stringify({ ...body, ...extension }), status, {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
  });
}

/** Thrown by a route to answer with a problem of its own. */
export class HttpProblem extends Error {
  readonly input: ProblemInput;
  constructor(input: ProblemInput) {
    super(input.detail);
    this.input = input;
  }
}

export const SHUTTING_DOWN = new HttpProblem({
  status: 503,
  code: 'ERR_SHUTTING_DOWN',
  detail: 'This server is shutting down. Send it again in a moment.',
  headers: { 'retry-after': '2' },
});

const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  ERR_CONFIG_INVALID: 500,
  ERR_STORAGE_UNAVAILABLE: 503,
  ERR_MODEL_UNAVAILABLE: 503,
  ERR_MODEL_TIMEOUT: 503,
  ERR_MODEL_REFUSED: 503,
  ERR_MODEL_BROKEN: 503,
  ERR_AUTH_REQUIRED: 401,
  ERR_AUTH_INVALID: 401,
  ERR_TURN_CANCELLED: 409,
  ERR_TURN_FAILED: 500,
  ERR_TURN_KEY_CONFLICT: 409,
  ERR_TURN_RUNNING: 409,
  ERR_TURN_NOT_FOUND: 404,
  ERR_LIMIT_RATE: 429,
  ERR_LIMIT_OVERLOAD: 503,
  ERR_INPUT_INVALID: 422,
};

/** Any error → what the caller may know of it. What nobody foresaw becomes a bare 500: no stack, no SQL, no secret. */
export function problemOf(error: unknown): ProblemInput {
  if (error instanceof HttpProblem) return error.input;
  if (error instanceof RateLimitError) {
    return { status: 429, code: error.code, detail: error.message, headers: rateLimitHeaders(error.rateLimit) };
  }
  if (error instanceof FlouError && STATUS[error.code] !== 500) {
    const status = STATUS[error.code];
    return {
      status,
      code: error.code,
      detail: error.message,
      ...(headersOf(status) ? { headers: headersOf(status) ?? {} } : {}),
    };
  }
  return {
    status: 500,
    code: 'ERR_UNEXPECTED',
    detail: 'Something failed on our side. It has been recorded under this request id.',
  };
}

function headersOf(status: number): Record<string, string> | undefined {
  if (status === 401) return { 'www-authenticate': 'Bearer' };
  if (status === 503 || status === 409) return { 'retry-after': '2' };
  return undefined;
}

/** `Retry-After` (RFC 9110) and the RateLimit fields that clients and gateways read. Seconds. */
export function rateLimitHeaders(result: {
  limit: number;
  remaining: number;
  resetMs: number;
  allowed: boolean;
}): Record<string, string> {
  const resetSeconds = String(Math.ceil(result.resetMs / 1000));
  return {
    'ratelimit-limit': String(result.limit),
    'ratelimit-remaining': String(result.remaining),
    'ratelimit-reset': resetSeconds,
    'ratelimit-policy': `${result.limit};w=60`,
    ...(result.allowed ? {} : { 'retry-after': String(Math.max(1, Number(resetSeconds))) }),
  };
}
