import { createParser } from 'eventsource-parser';

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
  /** The body as JSON; an empty object when it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface SmokeEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const TIMEOUT_MS = 60_000;

export function createSmokeClient(baseUrl: string): SmokeClient {
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
  const reply = async (response: Response): Promise<SmokeReply> => ({
    status: response.status,
    body: asRecord(await response.json().catch(() => ({}))),
  });

  return {
    get: async (path, token) => reply(await call('GET', path, token ? { token } : {})),
    post: async (path, body, token) => reply(await call('POST', path, { body, ...(token ? { token } : {}) })),
    delete: async (path, token) => reply(await call('DELETE', path, { token })),
    events: async (path, body, token) => {
      const response = await call('POST', path, { body, token });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      const events: SmokeEvent[] = [];
      const parser = createParser({
        onEvent: ({ data }) => {
          const event = asRecord(JSON.parse(data));
          events.push({ type: String(event.type), data: asRecord(event.data) });
        },
      });
      parser.feed(await response.text());
      return events;
    },
  };
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
