import { createExecutionContext, listDurableObjectIds, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { configFromEnv } from '@flou/core';
import { expect, test } from 'vitest';
import { createWorker } from './create-worker.ts';
import { durableRateLimiter } from './durable-rate-limiter.ts';
import { neonStorage } from './storage/neon.ts';
import { logIn } from './testing/log-in.ts';

const { handlers } = createWorker();

/** The Worker with other bindings, each request to its end. */
const withBindings = (changed: object) => async (request: Request) => {
  const context = createExecutionContext();
  const response = await handlers.fetch(request, { ...env, ...changed }, context);
  await waitOnExecutionContext(context);
  return response;
};
const URL = 'https://flou.test';

test("when a user's object does not answer, a crisis is answered all the same", async () => {
  const api = await logIn(URL, withBindings({ FLOU_USER: env.BROKEN }));
  const crisis = await api('POST', '/chat/send', { message: 'ya no quiero seguir viviendo' });
  expect(crisis.status).toBe(200);
  expect(await crisis.json()).toMatchObject({ safety: { level: 'crisis' } });
  const { messages }: { messages: readonly unknown[] } = await (await api('GET', '/chat/history')).json();
  expect(messages).toHaveLength(2);
});

test('… and so is one with the database away as well', async () => {
  const bindings = { FLOU_USER: env.BROKEN };
  const api = await logIn(URL, (request) => {
    const isChat = request.url.includes('/chat/');
    // Not waited for: the record is tried for as long as the platform lets it.
    if (isChat) return handlers.fetch(request, { ...env, ...bindings, ...AWAY }, createExecutionContext());
    return withBindings(bindings)(request);
  });
  const crisis = await api('POST', '/chat/send', { message: 'me quiero matar, ya no doy más' });
  expect(await crisis.json()).toMatchObject({ safety: { level: 'crisis' } });
});
const AWAY = { DATABASE_URL: 'postgresql://flou:flou@127.0.0.1:1/flou' };

test('any other message is told to come back, for the object may be in the middle of it', async () => {
  const api = await logIn(URL, withBindings({ FLOU_USER: env.BROKEN }));
  const refused = await api('POST', '/chat/send', { message: 'tengo un ensayo' });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('2');
});

test('strangers make no objects', async () => {
  const before = (await listDurableObjectIds(env.FLOU_USER)).length;
  const anonymous = withBindings({});
  for (const authorization of ['Bearer nonsense', `Bearer ${btoa('{}')}.${btoa('{"sub":"ana"}')}.x`]) {
    const request = new Request(`${URL}/api/v1/chat/history`, { headers: { authorization } });
    expect((await anonymous(request)).status).toBe(401);
  }
  expect(await listDurableObjectIds(env.FLOU_USER)).toHaveLength(before);
});

test('a turn that a dead object left behind is taken up at once by whoever sends it again', async () => {
  const api = await logIn(URL, withBindings({}));
  const { id: userId }: { readonly id: string } = await (await api('GET', '/users/me')).json();
  const key = crypto.randomUUID();
  const { chat, close } = openStorage();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('hola'));
  const bodyHash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  await chat.beginTurn({ ...newTurn(Date.now()), userId, idempotency: { key, bodyHash } });
  await close();
  const reply = await api('POST', '/chat/send', { message: 'hola' }, { 'idempotency-key': key });
  expect(reply.status).toBe(200);
  const { messages }: { messages: readonly unknown[] } = await (await api('GET', '/chat/history')).json();
  expect(messages).toHaveLength(2);
});

test.each([{ SECRET_KEY: '' }, { DATABASE_URL: '' }, { ENVIRONMENT: 'production', SECRET_KEY: 'changeme' }])(
  'bindings that do not fit are a clear error that shows none of them: %j',
  async (changed) => {
    const response = await withBindings(changed)(new Request(`${URL}/health`));
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).toMatch(/ERR_CONFIG_INVALID/);
    expect(body).not.toMatch(/changeme|postgresql/);
  },
);

test('with auth of your own no SECRET_KEY is needed', async () => {
  const own = createWorker({ parts: { auth: () => undefined } });
  const request = new Request(`${URL}/api/v1/chat/history`);
  const { status } = await own.handlers.fetch(request, { ...env, ...{ SECRET_KEY: '' } }, createExecutionContext());
  expect(status).toBe(401);
});

const guess = (username: string, changed: object) => {
  const body = new URLSearchParams({ username, password: 'otra-clave-larga' });
  return withBindings(changed)(new Request(`${URL}/api/v1/login/access-token`, { method: 'POST', body }));
};

test('guessing a password is slow: tries that other places counted count here', async () => {
  const elsewhere = durableRateLimiter(env.FLOU_RATE_LIMIT);
  for (let tries = 0; tries < 10; tries++) {
    await elsewhere.take('login:account:ana', { limit: 10, windowMs: 60_000 });
  }
  expect((await guess('ana', {})).status).toBe(429);
});

test('… and when the objects that count do not answer, this isolate counts', async () => {
  const replies = await Promise.all(Array.from({ length: 11 }, () => guess('ben', { FLOU_RATE_LIMIT: env.BROKEN })));
  expect(replies.map(({ status }) => status).toSorted()).toEqual([...Array(10).fill(401), 429]);
});

test('the cron marks what was abandoned, and erases what RETENTION_DAYS says', async () => {
  const { chat, close } = openStorage();
  const begin = async (startedAtMs: number) => {
    const turn = newTurn(startedAtMs);
    await chat.beginTurn(turn);
    return turn;
  };
  const abandoned = await begin(Date.now() - 10 * 60_000);
  const old = await begin(Date.now() - 40 * 24 * 60 * 60_000);
  const running = await begin(Date.now());
  await handlers.scheduled(controller, { ...env, ...{ RETENTION_DAYS: '30' } });
  expect(await chat.findTurn(abandoned.userId, abandoned.turnId)).toMatchObject({ status: 'interrupted' });
  expect(await chat.findTurn(old.userId, old.turnId)).toBeUndefined();
  expect(await chat.findTurn(running.userId, running.turnId)).toMatchObject({ status: 'running' });
  await close();
});
const controller = { scheduledTime: 0, cron: '0 * * * *', noRetry: () => {} };

const openStorage = () => neonStorage({ env, settings: configFromEnv({ ...env }), onError: () => {} });

const newTurn = (startedAtMs: number) => ({
  turnId: crypto.randomUUID(),
  userId: crypto.randomUUID(),
  messageId: crypto.randomUUID(),
  text: 'hola',
  startedAtMs,
  historyLimit: 1,
});
