import { FlouProblem, problemOf } from './problem.ts';
import type { ClientRuntime } from './runtime.ts';

/** One request, before it is known who sends it. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the base path, with a leading slash. */
  readonly path: string;
  /** A form goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Makes a POST safe to repeat. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface Wire extends Pick<ClientRuntime, 'fetch'> {
  readonly baseUrl: string;
  /** A connection on which nothing is heard for so long counts as lost. */
  readonly silenceMs: number;
}

/**
 * Sends a call and gives the text of the answer, piece by piece. Whoever stops reading closes the connection.
 *
 * Throws `FlouProblem` for an answer that is not 2xx and for a connection that broke; an abort throws what `fetch` throws.
 */
export async function* exchange(
  { baseUrl, fetch, silenceMs }: Wire,
  { method, path, body, idempotencyKey, signal }: Call,
  accessToken?: string,
): AsyncGenerator<string> {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const inTime = async <T>(work: Promise<T>): Promise<T> => {
    const timer = setTimeout(abort, silenceMs);
    return work.finally(() => clearTimeout(timer));
  };
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    const response = await inTime(
      fetch(baseUrl + path, {
        method,
        signal: controller.signal,
        headers: {
          ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
          ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
          ...(body === undefined || body instanceof URLSearchParams ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw await inTime(problemOf(response));
    // React Native's own fetch has no body to read from: there the text comes in one piece.
    if (!response.body) return yield await inTime(response.text());
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { value, done } = await inTime(reader.read());
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof FlouProblem || signal?.aborted) throw error;
    throw new FlouProblem('No answer came.', { code: 'ERR_CONNECTION' }, error);
  } finally {
    signal?.removeEventListener('abort', abort);
    abort();
  }
}
