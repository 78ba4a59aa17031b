import { createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { serveApp } from './serve-app.ts';

/** A Flou whose model is silent for as long as it is let: every stream stays open. Who asks is said in a header. */
const flou = createFlou({
  storage: createMemoryStorage(),
  auth: (request) => ({ id: request.headers.get('x-user') ?? '' }),
  model: {
    name: 'silent',
    async *stream({ signal }) {
      yield { text: 'Hola. ' };
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  },
  resilience: { betweenTokensTimeoutMs: 600_000, wholeTimeoutMs: 600_000 },
});
serveApp((request) => flou.handler(request));
