import { expect, test } from 'vitest';
import { StorageUnavailableError } from '../errors/flou-error.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import type { Storage } from '../storage/storage.ts';
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

test('a turn that is on its way in when Flou closes is on record before the storage is closed', async () => {
  const inner = createMemoryStorage();
  const gate = Promise.withResolvers<void>();
  const knocked = Promise.withResolvers<void>();
  const did: string[] = [];
  const storage: Storage = {
    ...inner,
    chat: {
      ...inner.chat,
      beginTurn: async (turn) => {
        knocked.resolve();
        await gate.promise;
        return inner.chat.beginTurn(turn);
      },
      finishTurn: async (turn) => {
        await inner.chat.finishTurn(turn);
        did.push(`recorded ${turn.status}`);
      },
    },
    close: async () => {
      did.push('closed');
    },
  };
  const { call, logIn, flou } = createTestClient({ storage });
  const token = await logIn();
  const reply = call('POST', '/api/v1/chat/send', { token, body: { message: 'tengo un ensayo' } });
  await knocked.promise;
  const closed = flou.close({ deadlineMs: 5_000 });
  gate.resolve();
  expect((await reply).status).toBe(200);
  await closed;
  expect(did).toEqual(['recorded completed', 'closed']);
});

test('draining has an end, whatever is still under way', async () => {
  const inner = createMemoryStorage();
  const knocked = Promise.withResolvers<void>();
  const beginTurn = () => {
    knocked.resolve();
    return new Promise<never>(() => {});
  };
  const { call, logIn, flou } = createTestClient({ storage: { ...inner, chat: { ...inner.chat, beginTurn } } });
  const token = await logIn();
  void call('POST', '/api/v1/chat/send', { token, body: { message: 'tengo un ensayo' } });
  await knocked.promise;
  await flou.drain({ deadlineMs: 50 });
  expect((await call('GET', '/ready')).body.status).toBe('draining');
});
