/**
 * What an adapter mounts to be held to the suite: Flou with a model that can be slow, and routes beside it. Runs anywhere, as core does.
 * @module
 */
import { createFlou, type Flou, type FlouOptions } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { Hono } from 'hono';
import { besideRoutes } from './beside-routes.ts';
import { pacedModel } from './paced-model.ts';

export interface ConformanceApp {
  readonly flou: Flou;
  /** Flou, and beside it what `besideRoutes` has; `/beside/throws` throws before anybody catches. */
  readonly fetch: (request: Request, env?: object) => Promise<Response>;
}

/**
 * @param options Parts that the adapter brings itself, such as its storage. @default memory, with passwords that cost nothing
 *
 * @example
 * const { fetch } = conformanceApp();
 * serve({ fetch });
 */
export function conformanceApp(options: Partial<FlouOptions> = {}): ConformanceApp {
  const flou = createFlou({
    storage: createMemoryStorage(),
    secretKeys: ['a-key-for-conformance-0123456789-abcdefg'],
    passwordHasher: freeHasher,
    model: pacedModel(),
    ...options,
  });
  const app = new Hono<{ Bindings: object }>().route('/beside', besideRoutes());
  app.all('*', (c) => flou.handler(c.req.raw, c.env));
  return {
    flou,
    fetch: async (request, env) => {
      if (new URL(request.url).pathname === '/beside/throws') throw new Error('a secret reason');
      return app.fetch(request, env);
    },
  };
}

// scrypt costs a tenth of a second on purpose, and is held to its promises elsewhere.
const freeHasher = {
  hash: async (password: string) => `free:${password}`,
  verify: async (password: string, hash: string) => hash === `free:${password}`,
};
