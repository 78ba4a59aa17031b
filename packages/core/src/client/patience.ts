import type { Call } from './exchange.ts';
import { FlouProblem } from './problem.ts';
import type { ClientRuntime } from './runtime.ts';

/** How long a call is tried again. */
export interface Patience extends Pick<ClientRuntime, 'random'> {
  /** Times that a call is sent again with nothing heard in between; 0 for never. @default 5 */
  readonly retries: number;
  /** The longest wait between two; a server that asks for more is not asked again. @default 8_000 */
  readonly longestWaitMs: number;
}

const FIRST_WAIT_MS = 250;
/** The server refused before it did anything. */
const NOT_NOW = new Set([429, 503]);
const NOT_FOR_ME = new Set([502, 504]);

/**
 * How long to wait before a call is sent again, in milliseconds; undefined when it had better not be.
 *
 * A refusal may be repeated by anybody. Silence only where asking twice does no harm: the first one may have been heard.
 */
export function waitBeforeRetry(
  error: unknown,
  { method, idempotencyKey, signal }: Call,
  failures: number,
  { retries, longestWaitMs, random }: Patience,
): number | undefined {
  if (!(error instanceof FlouProblem) || failures >= retries || signal?.aborted) return undefined;
  const { status = 0, code, retryAfterMs } = error;
  const refused = NOT_NOW.has(status) || code === 'ERR_TURN_RUNNING';
  const unheard = code === 'ERR_CONNECTION' || NOT_FOR_ME.has(status);
  const mayRepeat = method !== 'POST' || idempotencyKey !== undefined;
  if (!refused && !(unheard && mayRepeat)) return undefined;
  if (retryAfterMs !== undefined) return retryAfterMs <= longestWaitMs ? retryAfterMs : undefined;
  // A crowd that was cut off at once does not come back at once.
  return Math.min(FIRST_WAIT_MS * 2 ** failures, longestWaitMs) * (0.5 + random() / 2);
}

/** Resolves after a time, or as soon as the signal fires. */
export function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, delayMs);
    signal?.addEventListener('abort', done);
  });
}

/** A call, again and again while that makes sense. */
export async function patiently<T>(patience: Patience, call: Call, task: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await task();
    } catch (error) {
      const waitMs = waitBeforeRetry(error, call, failures, patience);
      if (waitMs === undefined) throw error;
      await wait(waitMs, call.signal);
    }
  }
}
