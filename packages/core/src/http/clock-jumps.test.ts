// The wall clock jumps by hours and days, ahead and back, under conversations that go on.
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { ModelError } from '../errors/flou-error.ts';
import type { FlouOptions } from '../flou-options.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import { createTestClient } from './testing/test-client.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const SEND = '/api/v1/chat/send';

/** A process whose clock can be set. Its ids follow the clock, as those of a process do that was started again. */
function onClock(options: Partial<FlouOptions> = {}) {
  const clock = { nowMs: Date.UTC(2026, 10, 29, 12) };
  const runtime = { now: () => clock.nowMs, newId: () => v7({ msecs: clock.nowMs }) };
  const client = createTestClient({ ...options, runtime });
  const send = (token: string, message: string, headers = {}) =>
    client.call('POST', SEND, { token, headers, body: { message } });
  const history = async (token: string) => (await client.call('GET', '/api/v1/chat/history', { token })).body.messages;
  return { ...client, clock, send, history };
}

test.each([
  ['a day ahead', DAY_MS],
  ['three hours ahead', 3 * HOUR_MS],
  ['three hours back', -3 * HOUR_MS],
  ['a day back', -DAY_MS],
])('%s: who used up their minute waits a minute, no longer, and has one minute more at most', async (_, ms) => {
  const { clock, send, logIn } = onClock({ rateLimitPerMinute: 3, accessTokenSeconds: 7 * 86_400 });
  const token = await logIn();
  const allowed = async (times: number) => {
    const statuses = [];
    for (let time = 0; time < times; time++) statuses.push((await send(token, 'hola')).status);
    return statuses.filter((status) => status === 200).length;
  };
  expect(await allowed(5)).toBe(3);
  clock.nowMs += ms;
  // Ahead, the minute is over. Back, nobody can say; it counts as if it began now.
  expect(await allowed(5)).toBe(ms > 0 ? 3 : 0);
  clock.nowMs += MINUTE_MS;
  expect(await allowed(5)).toBe(3);
  expect(await allowed(5)).toBe(0);
});

test.each([
  ['three hours', 3 * HOUR_MS],
  ['a day', DAY_MS],
])('set back by %s and started again: the conversation stays in order, in its ids and in its times', async (_, ms) => {
  const storage = createMemoryStorage();
  const { clock, send, history, logIn } = onClock({ storage, accessTokenSeconds: 7 * 86_400 });
  const token = await logIn();
  const said: string[] = [];
  const say = async (message: string) => {
    const { body } = await send(token, message);
    said.push(message, body.ai_message.text);
  };
  await say('tengo un ensayo para mañana');
  clock.nowMs -= ms;
  await say('no sé por dónde empezar');
  clock.nowMs += 2_000;
  await say('ya, lo intento');
  const messages: { id: string; text: string; created_at: string }[] = await history(token);
  expect(messages.map(({ text }) => text)).toEqual(said);
  expect(messages.map(({ id }) => id)).toEqual(messages.map(({ id }) => id).toSorted());
  expect(messages.map(({ created_at }) => created_at)).toEqual(messages.map(({ created_at }) => created_at).toSorted());
});

test('set back by a day in the middle of a crisis, the protocol goes on where it was', async () => {
  const { clock, send, logIn } = onClock({ accessTokenSeconds: 7 * 86_400 });
  const token = await logIn();
  await send(token, 'hola');
  const first = await send(token, 'ya no quiero seguir viviendo');
  clock.nowMs -= DAY_MS;
  const second = await send(token, 'sí, lo he pensado');
  expect(second).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  expect(second.body.ai_message.text).not.toBe(first.body.ai_message.text);
});

test('a token is over after its time by the clock; the login is not, and gives a new one', async () => {
  const { clock, call, logIn } = onClock();
  await logIn();
  const credentials = 'username=ana&password=una-clave-larga';
  const { body: pair } = await call('POST', '/api/v1/login/access-token', { body: credentials });
  const me = (token: string) => call('GET', '/api/v1/users/me', { token });
  clock.nowMs += DAY_MS;
  expect((await me(pair.access_token)).status).toBe(401);
  const { body: next } = await call('POST', '/api/v1/login/refresh-token', {
    body: { refresh_token: pair.refresh_token },
  });
  expect((await me(next.access_token)).status).toBe(200);
  // Set right again: what was given out meanwhile still works, and so does what is given out now.
  clock.nowMs -= DAY_MS;
  expect((await me(next.access_token)).status).toBe(200);
  const { body: right } = await call('POST', '/api/v1/login/access-token', { body: credentials });
  expect((await me(right.access_token)).status).toBe(200);
  clock.nowMs += HOUR_MS;
  expect((await me(right.access_token)).status).toBe(401);
});

test.each([
  ['ahead', DAY_MS],
  ['back', -DAY_MS],
])('a message that is sent again after the clock jumped a day %s is the same turn', async (_, ms) => {
  const { clock, send, history, logIn } = onClock({ accessTokenSeconds: 7 * 86_400 });
  const token = await logIn();
  const key = { 'idempotency-key': 'una-vez' };
  const first = await send(token, 'tengo un ensayo', key);
  clock.nowMs += ms;
  const second = await send(token, 'tengo un ensayo', key);
  expect(second.body.ai_message).toEqual(first.body.ai_message);
  expect(await history(token)).toHaveLength(2);
});

test.each([
  ['ahead', DAY_MS],
  ['back', -DAY_MS],
])('a model that failed is tried again half a minute after the clock jumped a day %s', async (_, ms) => {
  let asked = 0;
  let healthy = false;
  async function* stream() {
    asked += 1;
    if (!healthy) throw new ModelError('ERR_MODEL_UNAVAILABLE', 'down', { retryable: false });
    yield { text: 'Palabras del modelo.' };
  }
  const { clock, send, logIn } = onClock({
    model: { name: 'own', stream },
    accessTokenSeconds: 7 * 86_400,
    resilience: { maxRetries: 0, breakerThreshold: 2 },
  });
  const token = await logIn();
  const speaker = async () => (await send(token, 'tengo un ensayo')).body.metadata.model;
  for (let turn = 0; turn < 3; turn++) expect(await speaker()).toBe('local-strategist');
  // The third was spared.
  expect(asked).toBe(2);
  healthy = true;
  clock.nowMs += ms;
  await speaker();
  clock.nowMs += 30_000;
  expect(await speaker()).toBe('own');
});
