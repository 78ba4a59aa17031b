import { createFlou, type Flou } from '../../flou.ts';
import type { FlouOptions } from '../../flou-options.ts';
import { createMemoryStorage } from '../../storage/memory/index.ts';

/** A Flou in memory and the few calls a client makes, for tests. */
export interface TestClient {
  readonly flou: Flou;
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<TestReply>;
  readonly fetch: (method: string, path: string, options?: CallOptions) => Promise<Response>;
  /** Signs up and logs in; gives the access token. */
  readonly logIn: (username?: string) => Promise<string>;
}

export interface CallOptions {
  readonly token?: string;
  /** A string goes out as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestReply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back and asserts on it
  readonly body: any;
}

export const SECRET_KEY = 'a-key-for-tests-0123456789-abcdefghijklmnop';

// scrypt costs a tenth of a second on purpose; the tests of passwords pay it, the others need not.
const plainHasher = {
  hash: async (password: string) => `plain:${password}`,
  verify: async (password: string, hash: string) => hash === `plain:${password}`,
};

export function createTestClient(options: Partial<FlouOptions> = {}): TestClient {
  const flou = createFlou({
    storage: createMemoryStorage(),
    secretKeys: [SECRET_KEY],
    passwordHasher: plainHasher,
    rateLimitPerMinute: 1_000,
    ...options,
  });
  const fetch: TestClient['fetch'] = (method, path, { token, body, headers } = {}) =>
    flou.handler(
      new Request(`http://flou.test${path}`, {
        method,
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  const call: TestClient['call'] = async (method, path, callOptions) => {
    const response = await fetch(method, path, callOptions);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };
  const logIn: TestClient['logIn'] = async (username = 'ana') => {
    await call('POST', '/api/v1/users', { body: { username, password: 'una-clave-larga' } });
    const { body } = await call('POST', '/api/v1/login/access-token', {
      body: `username=${username}&password=una-clave-larga`,
    });
    return body.access_token;
  };
  return { flou, call, fetch, logIn };
}

export interface WireEvent {
  readonly type: string;
  readonly seq: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back and asserts on it
  readonly data: any;
}

/** Reads a stream as existing clients do: split on blank lines, strip `data: `, parse. Comment blocks are skipped. */
export function parseEvents(text: string): WireEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('data: '))
    .map((block) => JSON.parse(block.slice('data: '.length)));
}
