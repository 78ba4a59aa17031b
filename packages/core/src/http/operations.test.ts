import { expect, test } from 'vitest';
import { ModelError, StorageUnavailableError } from '../errors/flou-error.ts';
import type { FlouOptions } from '../flou-options.ts';
import type { ChatModel } from '../model/chat-model.ts';
import { watchOperations } from '../operations/watch-operations.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import { createTestClient } from './testing/test-client.ts';

const SUMMARY = '/api/v1/ops/summary';
const SEND = '/api/v1/chat/send';
const OPERATOR = '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a11';

/** A Flou that an operator watches, and that others use under their names. */
function world(options: Partial<FlouOptions> = {}) {
  const operations = watchOperations({ instance: 'one' });
  const { call } = createTestClient({
    auth: (request) => ({ id: request.headers.get('x-user') ?? '' }),
    operators: [OPERATOR],
    operations,
    telemetry: operations.telemetry,
    ...options,
  });
  const as = (user: string) => ({ headers: { 'x-user': user } });
  return {
    summary: () => call('GET', SUMMARY, as(OPERATOR)),
    send: (user: string, message: string) => call('POST', SEND, { ...as(user), body: { message } }),
    rate: (user: string, id: string, score: number) =>
      call('POST', `/api/v1/chat/messages/${id}/feedback`, { ...as(user), body: { score, comment: 'un comentario' } }),
  };
}

/** A model that costs something, and fails when it is told to. */
const model: ChatModel = {
  name: 'gemini-2.5-flash-lite',
  async *stream({ message }) {
    if (message.includes('falla')) throw new ModelError('ERR_MODEL_UNAVAILABLE', 'Gone.', { retryable: false });
    yield { text: 'Vamos por partes. ¿Por dónde partes?', usage: { inputTokens: 1_000, outputTokens: 100 } };
  },
};

test('an operator sees traffic, detections, models, costs and stars of real turns', async () => {
  const { summary, send, rate } = world({ model, dailyCostLimitUsd: 50 });
  const { body: sent } = await send('ana', 'Tengo un ensayo para mañana');
  await send('ana', 'me siento muy sola');
  await send('ben', 'ya no quiero seguir viviendo');
  await send('eva', 'esto falla');
  await rate('ana', sent.ai_message.id, 4);
  const { status, headers, body } = await summary();
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body.instance).toMatchObject({
    name: 'one',
    running_turns: 0,
    last_15_minutes: { requests: 5, errors: 0, error_rate: 0, turns: 4, crises: 1, p95_ms: expect.any(Number) },
  });
  expect(body.stored).toMatchObject({
    models_today: [{ model: model.name, cost_usd: expect.any(Number) }],
    feedback_days: [{ ratings: 1, average_score: 4 }],
  });
  expect(body.stored.users_today.map((user: { user_id: string }) => user.user_id)).toContain('ana');
  expect(body.daily_cost_limit_usd).toBe(50);
  expect(body.instance.alerts).toMatchObject([{ kind: 'crisis-detected', ended_at: null }]);
});

test('nothing of it is what somebody wrote', async () => {
  const { summary, send, rate } = world({ model });
  const { body } = await send('ana', 'ya no quiero seguir viviendo');
  await rate('ana', body.ai_message.id, 1);
  await send('ana', 'esto falla');
  const text = JSON.stringify((await summary()).body);
  for (const words of ['viviendo', 'falla', 'comentario', body.ai_message.text]) expect(text).not.toContain(words);
});

test('a model that fails too often is seen with its circuit open', async () => {
  const { summary, send } = world({ model });
  for (let turn = 0; turn < 5; turn += 1) await send('ana', 'esto falla');
  const { body } = await summary();
  expect(body.instance.models).toMatchObject([
    { model: model.name, failures: 5, last_failure: { code: 'ERR_MODEL_UNAVAILABLE' }, open_since: expect.any(String) },
  ]);
  expect(body.instance.alerts).toMatchObject([{ kind: 'model-circuit-open', subject: model.name, ended_at: null }]);
});

test('an operator who logged out is one no more', async () => {
  const storage = createMemoryStorage();
  const { call, logIn } = createTestClient({ storage });
  const { body: account } = await call('GET', '/api/v1/users/me', { token: await logIn('guardia') });
  const operator = createTestClient({ storage, operators: [account.id] });
  const token = await operator.logIn('guardia');
  expect((await operator.call('GET', SUMMARY, { token })).status).toBe(200);
  await operator.call('POST', '/api/v1/login/logout', { token });
  expect(await operator.call('GET', SUMMARY, { token })).toMatchObject({ status: 401 });
});

test('while the database is away it says so, and shows what the instance has seen', async () => {
  const inner = createMemoryStorage();
  let isAway = false;
  const between = async () => {
    if (isAway) throw new StorageUnavailableError();
    return [];
  };
  const { summary, send } = world({ storage: { ...inner, costs: { between } } });
  await send('ana', 'hola');
  isAway = true;
  const { status, body } = await summary();
  expect(status).toBe(200);
  expect(body).toMatchObject({ stored: null, instance: { last_15_minutes: { turns: 1 } } });
});

test('however many operators look, the database is asked once in fifteen seconds', async () => {
  const inner = createMemoryStorage();
  let nowMs = Date.UTC(2026, 10, 23);
  let asked = 0;
  const between = async () => {
    asked += 1;
    return [];
  };
  const { summary } = world({ storage: { ...inner, feedback: { between } }, runtime: { now: () => nowMs } });
  await Promise.all(Array.from({ length: 20 }, summary));
  nowMs += 14_999;
  await summary();
  expect(asked).toBe(1);
  nowMs += 1;
  await summary();
  expect(asked).toBe(2);
});

test('where nobody watches the instance the stored figures are still there', async () => {
  const { call } = createTestClient({ auth: () => ({ id: OPERATOR }), operators: [OPERATOR] });
  expect((await call('GET', SUMMARY)).body).toMatchObject({ instance: null, stored: { days: [] } });
});
