import type { AddressInfo } from 'node:net';
import { createFlou, type FlouOptions, scryptHasher } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { serve } from '@hono/node-server';
import { nativeScrypt } from '../native-scrypt.ts';

export interface LocalServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A Flou in memory, listening, with whatever parts a test wants to be different. */
export function serveLocally(options: Partial<FlouOptions> = {}): Promise<LocalServer> {
  const flou = createFlou({
    storage: createMemoryStorage(),
    secretKeys: ['a-key-for-tests-0123456789-0123456789'],
    passwordHasher: scryptHasher(nativeScrypt),
    ...options,
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: flou.app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        stop: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
  });
}
