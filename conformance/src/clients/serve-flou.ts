import type { AddressInfo } from 'node:net';
import { createFlou, type FlouOptions } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { serve } from '@hono/node-server';

/** A Flou in memory that listens on a port of its own, for clients that are not ours. */
export interface ServedFlou {
  readonly url: string;
  /** Signs up and logs in; gives the access token. */
  readonly logIn: (username: string) => Promise<string>;
  readonly stop: () => void;
}

// scrypt costs a tenth of a second on purpose; whoever tests clients need not pay it.
const plainHasher = {
  hash: async (password: string) => `plain:${password}`,
  verify: async (password: string, hash: string) => hash === `plain:${password}`,
};

export async function serveFlou(options: Partial<FlouOptions> = {}): Promise<ServedFlou> {
  const flou = createFlou({
    storage: createMemoryStorage(),
    secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
    passwordHasher: plainHasher,
    rateLimitPerMinute: 1_000,
    ...options,
  });
  const listening = Promise.withResolvers<AddressInfo>();
  const server = serve({ fetch: flou.app.fetch, hostname: '127.0.0.1', port: 0 }, listening.resolve);
  const url = `http://127.0.0.1:${(await listening.promise).port}`;

  const logIn = async (username: string) => {
    const password = 'una-clave-larga';
    await fetch(`${url}/api/v1/users`, { method: 'POST', body: JSON.stringify({ username, password }) });
    const login = await fetch(`${url}/api/v1/login/access-token`, {
      method: 'POST',
      body: new URLSearchParams({ username, password }),
    });
    const tokens: unknown = await login.json();
    if (typeof tokens !== 'object' || tokens === null || !('access_token' in tokens)) throw new Error('No token came.');
    return String(tokens.access_token);
  };

  return { url, logIn, stop: () => void server.close() };
}
