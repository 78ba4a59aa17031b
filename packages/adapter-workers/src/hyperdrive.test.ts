import { configFromEnv } from '@flou/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hyperdriveStorage } from './hyperdrive.ts';
import { logIn } from './testing/log-in.ts';
import { type LocalWorker, startLocalWorker } from './testing/start-local-worker.ts';

let worker: LocalWorker;
beforeAll(async () => {
  worker = await startLocalWorker({
    config: 'packages/adapter-workers/wrangler.hyperdrive.test.jsonc',
    vars: { DATABASE_URL: '' },
  });
});
afterAll(() => worker.stop());

test('a Worker with a Hyperdrive binding needs no DATABASE_URL, and every turn finds the one before', async () => {
  const api = await logIn(worker.url);
  for (const message of ['hola', 'tengo que hacer un ensayo', 'para mañana']) {
    expect((await api('POST', '/chat/send', { message })).status).toBe(200);
  }
  const { messages }: { readonly messages: unknown } = await (await api('GET', '/chat/history')).json();
  expect(messages).toHaveLength(6);
});

test.each([{}, { HYPERDRIVE: 'postgresql://…' }])('without the binding the operator is told what to set: %j', (env) => {
  expect(() => hyperdriveStorage({ env, settings: configFromEnv({}), onError: () => {} })).toThrow(/HYPERDRIVE/);
});
