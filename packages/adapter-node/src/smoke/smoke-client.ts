import { createParser } from 'eventsource-parser';
import type { Sample } from '../measure/summary.ts';

/** The few calls a smoke test makes, as the checklist's curls make them. */
export interface SmokeClient {
  readonly get: (path: string, token?: string) => Promise<SmokeReply>;
  readonly post: (path: string, body: string, token?: string) => Promise<SmokeReply>;
  readonly delete: (path: string, token: string) => Promise<SmokeReply>;
  /** The events of a stream, parsed, once it has ended. */
  readonly events: (path: string, body: string, token: string) => Promise<readonly SmokeEvent[]>;
}

export interface SmokeReply {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; an empty object when it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface SmokeEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The operation of a sample that lasts until the first words of a stream. */
export const FIRST_WORDS = 'first words of a stream';

const TIMEOUT_MS = 60_000;

/** @param onSample Hears of every request, how it was answered and how long that took. */
export function createSmokeClient(baseUrl: string, onSample: (sample: Sample) => void = () => {}): SmokeClient {
  const base = baseUrl.replace(/\/+$/, '');
  const call = (method: string, path: string, options: { readonly token?: string; readonly body?: string }) =>
    fetch(`${base}${path}`, {
      method,
      ...(options.body === undefined ? {} : { body: options.body }),
      // As curl -d does: the API reads JSON whatever the Content-Type says, and the form where a form is due.
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });

  /** Runs a request to its last byte, and reports it whatever becomes of it. */
  const measured = async <Result>(
    method: string,
    path: string,
    options: { readonly token?: string; readonly body?: string },
    read: (response: Response, startedMs: number) => Promise<Result>,
  ): Promise<Result> => {
    const startedMs = performance.now();
    let status = 0;
    try {
      const response = await call(method, path, options);
      const result = await read(response, startedMs);
      status = response.status;
      return result;
    } finally {
      onSample({ operation: `${method} ${path}`, status, durationMs: performance.now() - startedMs });
    }
  };
  const reply = async (response: Response): Promise<SmokeReply> => ({
    status: response.status,
    headers: response.headers,
    body: asRecord(await response.json().catch(() => ({}))),
  });
  const withToken = (token: string | undefined) => (token ? { token } : {});

  return {
    get: (path, token) => measured('GET', path, withToken(token), reply),
    post: (path, body, token) => measured('POST', path, { body, ...withToken(token) }, reply),
    delete: (path, token) => measured('DELETE', path, { token }, reply),
    events: (path, body, token) =>
      measured('POST', path, { body, token }, async (response, startedMs) => {
        if (!response.ok) throw new SmokeStatusError(path, response);
        const events: SmokeEvent[] = [];
        for await (const event of eventsOf(response)) {
          if (event.type === 'chunk' && !events.some(({ type }) => type === 'chunk')) {
            onSample({ operation: FIRST_WORDS, status: 200, durationMs: performance.now() - startedMs });
          }
          events.push(event);
        }
        return events;
      }),
  };
}

/** A stream that was not opened. */
export class SmokeStatusError extends Error {
  override readonly name = 'SmokeStatusError';
  readonly status: number;
  readonly headers: Headers;
  constructor(path: string, { status, headers }: Response) {
    super(`${path} answered ${status}`);
    this.status = status;
    this.headers = headers;
  }
}

async function* eventsOf(response: Response): AsyncGenerator<SmokeEvent> {
  const waiting: SmokeEvent[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      const event = asRecord(JSON.parse(data));
      waiting.push({ type: String(event.type), data: asRecord(event.data) });
    },
  });
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    parser.feed(piece);
    yield* waiting.splice(0);
  }
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
