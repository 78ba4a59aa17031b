import { openStream, type ServerStream } from './server-stream.ts';

/** A client of the server under test: nothing but its address and `fetch`. */
export interface Client {
  readonly fetch: (method: string, path: string, options?: CallOptions) => Promise<Response>;
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Reply>;
  /** Posts a body piece by piece, without saying how long it will be. */
  readonly upload: (path: string, options: { readonly token?: string; readonly body: string }) => Promise<Reply>;
  /** Opens a stream of events; its headers have arrived. */
  readonly stream: (method: string, path: string, options?: CallOptions) => Promise<ServerStream>;
  /** Signs up and logs in somebody new. */
  readonly newUser: () => Promise<User>;
}

export interface CallOptions {
  readonly token?: string;
  /** Text and bytes go out as they are, with no Content-Type; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back and asserts on it
  readonly body: any;
}

export interface User {
  readonly username: string;
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
}

export function createClient(url: string): Client {
  const base = url.replace(/\/+$/, '');
  const request = (method: string, path: string, { token, body, headers }: CallOptions, signal?: AbortSignal) =>
    fetch(`${base}${path}`, {
      method,
      headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
      ...(body === undefined ? {} : { body: bytesOf(body) }),
      ...(signal ? { signal } : {}),
    });

  const call: Client['call'] = async (method, path, options = {}) => replyOf(await request(method, path, options));

  return {
    fetch: (method, path, options = {}) => request(method, path, options),
    call,
    upload: async (path, { token, body }) => {
      const pieces = new Blob([body]).stream();
      const headers = token ? { authorization: `Bearer ${token}` } : {};
      return replyOf(await fetch(`${base}${path}`, { method: 'POST', headers, body: pieces, ...HALF_DUPLEX }));
    },
    stream: async (method, path, options = {}) => {
      const leaving = new AbortController();
      return openStream(await request(method, path, options, leaving.signal), () => leaving.abort());
    },
    newUser: async () => {
      const credentials = { username: `user-${crypto.randomUUID()}`, password: crypto.randomUUID() };
      await call('POST', '/api/v1/users', { body: credentials });
      const form = new URLSearchParams(credentials).toString();
      const { body } = await call('POST', '/api/v1/login/access-token', { body: form });
      return { ...credentials, token: body.access_token, refreshToken: body.refresh_token };
    },
  };
}

/** What `fetch` asks for before it sends a stream; the types of the DOM do not know it yet. */
const HALF_DUPLEX = { duplex: 'half' };

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}

/** Bytes, for which `fetch` invents no Content-Type. */
const bytesOf = (body: unknown): Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array
    ? new Uint8Array(body)
    : Uint8Array.from(new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)));
