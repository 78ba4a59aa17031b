import type { ErrorCode } from '../errors/flou-error.ts';
import type { FieldError, Problem } from '../http/problem.ts';
import { having } from './wire.ts';

/** Codes of the routes, and of this client: no answer came, an answer was not Flou's, nobody is logged in. */
type RouteCode =
  | 'ERR_BODY_TOO_LARGE'
  | 'ERR_INPUT_NOT_FORM'
  | 'ERR_INPUT_NOT_JSON'
  | 'ERR_MESSAGE_NOT_FOUND'
  | 'ERR_METHOD_NOT_ALLOWED'
  | 'ERR_NOT_FOUND'
  | 'ERR_NOT_OPERATOR'
  | 'ERR_SHUTTING_DOWN'
  | 'ERR_SIGN_UP_CLOSED'
  | 'ERR_UNEXPECTED'
  | 'ERR_USERNAME_TAKEN';
type ClientCode = 'ERR_CONNECTION' | 'ERR_REPLY_INVALID';

/** Stable. A newer server may know more of them. */
export type ProblemCode = ErrorCode | RouteCode | ClientCode | (string & Record<never, never>);

interface ProblemParts {
  readonly code: ProblemCode;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
}

/** Whatever goes wrong in a call, except its being aborted. `message` is for people, `code` for programs. */
export class FlouProblem extends Error {
  override readonly name = 'FlouProblem';
  readonly code: ProblemCode;
  /** Of the HTTP answer; undefined when none came (`ERR_CONNECTION`). */
  readonly status: number | undefined;
  /** When the server asks to come back. */
  readonly retryAfterMs: number | undefined;
  /** To quote when something is reported. */
  readonly requestId: string | undefined;
  /** What is wrong with which field of the body (422). */
  readonly errors: readonly FieldError[];

  constructor(message: string, { code, status, retryAfterMs, requestId, errors = [] }: ProblemParts, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.requestId = requestId;
    this.errors = errors;
  }
}

const isProblem = having<Problem>('code', 'detail', 'request_id');

/** An answer that is not 2xx → what it says, or what its status says when something in between answered. */
export async function problemOf(response: Response): Promise<FlouProblem> {
  const { status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const seconds = Number.parseInt(headers.get('retry-after') ?? '', 10);
  const retryAfterMs = seconds >= 0 ? seconds * 1000 : undefined;
  if (!isProblem(body)) return new FlouProblem(`HTTP ${status}`, { code: 'ERR_UNEXPECTED', status, retryAfterMs });
  const { code, detail, request_id: requestId, errors } = body;
  return new FlouProblem(detail, { code, status, retryAfterMs, requestId, errors });
}
