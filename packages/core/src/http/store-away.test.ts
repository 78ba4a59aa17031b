// The store goes away in the middle of everything: what is refused, what is answered all the same, and what is on record afterwards.
import { expect, test } from 'vitest';
import { StorageUnavailableError } from '../errors/flou-error.ts';
import { standardRuntime } from '../runtime.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import type { ChatStore, Storage } from '../storage/storage.ts';
import { createTestClient } from './testing/test-client.ts';

const SEND = '/api/v1/chat/send';

/** A storage with a switch. */
function switchableStorage() {
  const inner = createMemoryStorage();
  let away = false;
  const guard = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          if (away) throw new StorageUnavailableError();
          return member.apply(object, args);
        };
      },
    });
  const storage: Storage = {
    accounts: guard(inner.accounts),
    logins: guard(inner.logins),
    chat: guard<ChatStore>(inner.chat),
    dataKeys: guard(inner.dataKeys),
    notices: guard(inner.notices),
    costs: guard(inner.costs),
    feedback: guard(inner.feedback),
    ping: async () => {
      if (away) throw new StorageUnavailableError();
    },
    prune: inner.prune,
    close: inner.close,
  };
  return { storage, goAway: () => (away = true), comeBack: () => (away = false) };
}

test('an ordinary message is refused clearly, a crisis is answered, and recorded when the store is back', async () => {
  const { storage, goAway, comeBack } = switchableStorage();
  const events: string[] = [];
  const { call, logIn } = createTestClient({ storage, telemetry: { emit: ({ name }) => events.push(name) } });
  const token = await logIn();
  const send = (message: string) => call('POST', SEND, { token, body: { message } });

  goAway();
  const refused = await send('tengo un ensayo');
  expect(refused).toMatchObject({ status: 503, body: { code: 'ERR_STORAGE_UNAVAILABLE' } });
  expect(refused.headers.get('retry-after')).toBe('2');
  const first = await send('ya no quiero seguir viviendo');
  expect(first).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  // The conversation goes on while the store is away: this process remembers what was asked.
  const second = await send('sí, lo he pensado');
  expect(second).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  expect(second.body.ai_message.text).not.toBe(first.body.ai_message.text);

  comeBack();
  const history = async () =>
    (await call('GET', '/api/v1/chat/history', { token })).body.messages.map(({ text }: { text: string }) => text);
  await expect
    .poll(history, { timeout: 10_000 })
    .toEqual([
      'ya no quiero seguir viviendo',
      first.body.ai_message.text,
      'sí, lo he pensado',
      second.body.ai_message.text,
    ]);
  expect(events).toContain('crisis_detected');
  expect(events).toContain('write_recovered');
});

test('a crisis that is sent again under its key while the store is away is answered with the same, and is on record once', async () => {
  const { storage, goAway, comeBack } = switchableStorage();
  const { call, logIn } = createTestClient({ storage });
  const token = await logIn();
  const send = (message: string) =>
    call('POST', SEND, { token, body: { message }, headers: { 'idempotency-key': 'crisis-1' } });

  goAway();
  const first = await send('ya no quiero seguir viviendo');
  const again = await send('ya no quiero seguir viviendo');
  expect(again.status).toBe(200);
  expect(again.body.ai_message).toEqual(first.body.ai_message);
  // Another message under that key is answered as well, and by itself.
  const other = await send('no quiero vivir más, de verdad');
  expect(other).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });

  comeBack();
  const history = async () =>
    (await call('GET', '/api/v1/chat/history', { token })).body.messages.map(({ text }: { text: string }) => text);
  await expect
    .poll(history, { timeout: 10_000 })
    .toEqual([
      'ya no quiero seguir viviendo',
      first.body.ai_message.text,
      'no quiero vivir más, de verdad',
      other.body.ai_message.text,
    ]);
});

test('when the store goes away during a turn, the reply still arrives, and is on record afterwards', async () => {
  const { storage, goAway, comeBack } = switchableStorage();
  async function* stream() {
    goAway();
    yield { text: 'Partamos por algo chico.' };
  }
  const { call, logIn } = createTestClient({ storage, model: { name: 'own', stream } });
  const token = await logIn();
  const reply = await call('POST', SEND, { token, body: { message: 'tengo un ensayo' } });
  expect(reply).toMatchObject({ status: 200, body: { ai_message: { text: 'Partamos por algo chico.' } } });
  comeBack();
  const history = async () => (await call('GET', '/api/v1/chat/history', { token })).body.messages?.length;
  await expect.poll(history, { timeout: 10_000 }).toBe(2);
});

test('a crisis is answered with the store away, the model down and the sender over the limit, all at once', async () => {
  const { storage, goAway } = switchableStorage();
  // biome-ignore lint/correctness/useYield: it fails before it has anything to give
  async function* stream(): AsyncGenerator<never> {
    throw new Error('down');
  }
  const { call, logIn } = createTestClient({ storage, model: { name: 'own', stream }, rateLimitPerMinute: 1 });
  const token = await logIn();
  await call('POST', SEND, { token, body: { message: 'hola' } });
  goAway();
  const reply = await call('POST', SEND, { token, body: { message: 'me quiero matar, ya no doy más' } });
  expect(reply).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
});

test('a crisis that a process took with it when it died is answered at the first retry, and is on record once', async () => {
  const storage = createMemoryStorage();
  const { call, logIn } = createTestClient({ storage });
  const token = await logIn();
  const text = 'ya no quiero seguir viviendo';
  const headers = { 'idempotency-key': 'retry-1' };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const { id: userId } = (await call('GET', '/api/v1/users/me', { token })).body;
  // What the other process had done until then.
  await storage.chat.beginTurn({
    turnId: standardRuntime.newId(),
    messageId: standardRuntime.newId(),
    userId,
    text,
    startedAtMs: Date.now(),
    historyLimit: 10,
    idempotency: {
      key: 'retry-1',
      bodyHash: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    },
  });
  const answered = await call('POST', SEND, { token, headers, body: { message: text } });
  expect(answered).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  const history = (await call('GET', '/api/v1/chat/history', { token })).body.messages;
  expect(history.map((message: { text: string }) => message.text)).toEqual([text, answered.body.ai_message.text]);
});
