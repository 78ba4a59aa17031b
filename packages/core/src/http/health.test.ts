import { expect, test } from 'vitest';
import { StorageUnavailableError } from '../errors/flou-error.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import { createTestClient } from './testing/test-client.ts';

test('health is exactly what the checklist expects, and touches nothing', async () => {
  const broken = {
    ...createMemoryStorage(),
    ping: async () => {
      throw new StorageUnavailableError();
    },
  };
  const { call } = createTestClient({ storage: broken });
  expect((await call('GET', '/health')).body).toEqual({ status: 'healthy', version: '1.0.0' });
});

test('ready names its dependencies, and is 503 when a needed one is down', async () => {
  const { call } = createTestClient();
  const ready = await call('GET', '/ready');
  expect(ready).toMatchObject({ status: 200, body: { status: 'ready', dependencies: { storage: { ok: true } } } });

  const ping = async () => {
    throw new StorageUnavailableError();
  };
  const down = await createTestClient({ storage: { ...createMemoryStorage(), ping } }).call('GET', '/ready');
  expect(down).toMatchObject({
    status: 503,
    body: { status: 'unavailable', dependencies: { storage: { ok: false } } },
  });
});

test('once it is closing it is not ready, takes no new turns, and still answers a crisis', async () => {
  const { call, logIn, flou } = createTestClient();
  const token = await logIn();
  await flou.close({ deadlineMs: 10 });
  expect((await call('GET', '/ready')).body.status).toBe('draining');
  const refused = await call('POST', '/api/v1/chat/send', { token, body: { message: 'hola' } });
  expect(refused).toMatchObject({ status: 503, body: { code: 'ERR_SHUTTING_DOWN' } });
  expect(refused.headers.get('retry-after')).toBe('2');
  const crisis = await call('POST', '/api/v1/chat/send', { token, body: { message: 'ya no quiero seguir viviendo' } });
  expect(crisis).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
});
