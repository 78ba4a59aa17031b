// More messages than can be carried: who is told to come back, and who is answered all the same.
import { expect, test } from 'vitest';
import { createMemoryStorage } from '../storage/memory/index.ts';
import type { Storage } from '../storage/storage.ts';
import { createTestClient } from './testing/test-client.ts';

const SEND = '/api/v1/chat/send';
const CRISIS = 'ya no quiero seguir viviendo';

/** A storage that opens no turn until it is let. */
function slowStorage() {
  const inner = createMemoryStorage();
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const beginTurn: Storage['chat']['beginTurn'] = async (turn) => {
    asked.resolve();
    await gate.promise;
    return inner.chat.beginTurn(turn);
  };
  return { storage: { ...inner, chat: { ...inner.chat, beginTurn } }, letGo: gate.resolve, isAsked: asked.promise };
}

test('when too many wait for the store, the next one is told when to come back, has used nothing up, and is answered then', async () => {
  const { storage, letGo, isAsked } = slowStorage();
  const { call, logIn } = createTestClient({ storage, maxOpeningTurns: 1, rateLimitPerMinute: 1 });
  const [ana, luz] = [await logIn('ana'), await logIn('luz')];
  const waiting = call('POST', SEND, { token: ana, body: { message: 'tengo un ensayo' } });
  await isAsked;

  const refused = await call('POST', SEND, { token: luz, body: { message: 'tengo un ensayo' } });
  expect(refused).toMatchObject({ status: 503, body: { code: 'ERR_LIMIT_OVERLOAD' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);

  letGo();
  expect((await waiting).status).toBe(200);
  const again = await call('POST', SEND, { token: luz, body: { message: 'tengo un ensayo' } });
  expect(again.status).toBe(200);
});

test('an instance with too much to do refuses ordinary messages, answers a crisis, and the answer to its question', async () => {
  let isOverloaded = false;
  const { call, logIn } = createTestClient({ isOverloaded: () => isOverloaded });
  const [ana, luz] = [await logIn('ana'), await logIn('luz')];
  const send = (token: string, message: string) => call('POST', SEND, { token, body: { message } });

  isOverloaded = true;
  expect(await send(luz, 'tengo un ensayo')).toMatchObject({ status: 503, body: { code: 'ERR_LIMIT_OVERLOAD' } });
  expect(await send(ana, CRISIS)).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  expect(await send(ana, 'sí')).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  expect((await send(luz, 'sí')).status).toBe(503);

  isOverloaded = false;
  expect((await send(luz, 'tengo un ensayo')).status).toBe(200);
});
