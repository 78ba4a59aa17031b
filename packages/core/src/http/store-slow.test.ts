// The store neither answers nor fails: a connection that fell silent, a lock that nobody releases. What was asked of it happens when it wakes up.
import { beforeAll, expect, test } from 'vitest';
import { warmUpGuardrails } from '../guardrails/warm-up.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import type { ChatStore } from '../storage/storage.ts';
import { createTestClient } from './testing/test-client.ts';

const SEND = '/api/v1/chat/send';
/** So soon is a crisis answered, whatever is slow. */
const IN_TIME_MS = 2_000;

// As a server does before it listens: what is measured here is the store, not the first message of a process.
beforeAll(() => warmUpGuardrails('CL'));

/** A storage whose turns fall asleep. */
function sleepyStorage() {
  const inner = createMemoryStorage();
  let awake = Promise.resolve();
  let wake = () => {};
  const chat = new Proxy<ChatStore>(inner.chat, {
    get: (object, name) => {
      const member = Reflect.get(object, name);
      return async (...args: unknown[]) => {
        await awake;
        return member.apply(object, args);
      };
    },
  });
  return {
    storage: { ...inner, chat },
    fallAsleep: () => {
      awake = new Promise((resolve) => {
        wake = resolve;
      });
    },
    wakeUp: () => wake(),
  };
}

const inTime = <T>(work: Promise<T>): Promise<T | 'too late'> =>
  Promise.race([work, new Promise<'too late'>((resolve) => setTimeout(resolve, IN_TIME_MS, 'too late'))]);

test('a crisis is answered in time, the conversation goes on, and all of it is on record once when the store wakes up', async () => {
  const { storage, fallAsleep, wakeUp } = sleepyStorage();
  const { call, logIn } = createTestClient({ storage });
  const token = await logIn();
  const send = (message: string) => call('POST', SEND, { token, body: { message } });

  fallAsleep();
  const first = await inTime(send('ya no quiero seguir viviendo'));
  expect(first).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  const second = await inTime(send('sí, lo he pensado'));
  expect(second).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  if (first === 'too late' || second === 'too late') throw new Error('Nobody answered.');
  // The second is the answer to the first, not the first once more.
  expect(second.body.ai_message.text).not.toBe(first.body.ai_message.text);

  wakeUp();
  const history = async () => (await call('GET', '/api/v1/chat/history', { token })).body.messages;
  await expect
    .poll(async () => (await history()).map(({ text }: { text: string }) => text), { timeout: 10_000 })
    .toEqual([
      'ya no quiero seguir viviendo',
      first.body.ai_message.text,
      'sí, lo he pensado',
      second.body.ai_message.text,
    ]);
});

test('a crisis does not wait behind an ordinary message of the same person that waits for the store', async () => {
  const { storage, fallAsleep, wakeUp } = sleepyStorage();
  const { call, logIn } = createTestClient({ storage });
  const token = await logIn();
  const send = (message: string) => call('POST', SEND, { token, body: { message } });

  fallAsleep();
  const ordinary = send('tengo un ensayo para mañana');
  const crisis = await inTime(send('me quiero matar'));
  expect(crisis).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  wakeUp();
  expect(await ordinary).toMatchObject({ status: 200 });
  const history = async () => (await call('GET', '/api/v1/chat/history', { token })).body.messages;
  await expect.poll(async () => (await history()).length, { timeout: 10_000 }).toBe(4);
});

test('a crisis does not wait for a place among the instances either', async () => {
  const hurry = new AbortController().signal;
  const released: string[] = [];
  let giveWay = () => {};
  const { call, logIn } = createTestClient({
    userLock: {
      acquire: () =>
        new Promise((resolve) => {
          giveWay = () => resolve({ isExclusive: true, hurry, release: () => released.push('released') });
        }),
    },
  });
  const token = await logIn();
  const crisis = await inTime(call('POST', SEND, { token, body: { message: 'me quiero matar' } }));
  expect(crisis).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  // The place that came too late is given to the next.
  giveWay();
  await expect.poll(() => released).toEqual(['released']);
});
