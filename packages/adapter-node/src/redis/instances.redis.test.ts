// Two server processes on one PostgreSQL and one Redis, as behind a load balancer.
import { LLMock } from '@copilotkit/aimock';
import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { startRedis, type TestRedis } from '@flou/conformance/start-redis';
import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, type ServedFlou, serveFlou } from '../testing/flou-process.ts';

let postgres: TestPostgres;
let redis: TestRedis;
let emulator: LLMock;
let instances: [ServedFlou, ServedFlou];
const TEXT = Array.from({ length: 12 }, (_, sentence) => `Frase número ${sentence} de la respuesta.`).join(' ');

beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  // What has to last lasts; the rest is said at once.
  emulator.onMessage(/hola|sigamos/, { content: 'Hola, ¿en qué andas?' });
  emulator.onMessage(/.*/, { content: TEXT }, { chunkSize: 24, latency: 120 });
  const env = {
    DATABASE_URL: await postgres.createDatabase(),
    REDIS_URL: redis.url,
    SECRET_KEY: 'a-key-that-all-instances-share-0123456789',
    GEMINI_API_KEY: 'test',
    GEMINI_BASE_URL: emulator.url,
    RATE_LIMIT_PER_MINUTE: '10',
  };
  // One after the other: the first brings the schema up.
  instances = [await serveFlou(env), await serveFlou(env)];
});
afterAll(async () => {
  await Promise.all(instances.map((one) => one.stop('SIGKILL')));
  await Promise.all([emulator.stop(), redis.kill(), postgres.stop()]);
});

interface SeenEvent {
  readonly type: string;
  readonly seq: number;
  readonly data: { readonly turn_id?: string; readonly text?: string; readonly full_text?: string };
}

async function* eventsOf(response: Response): AsyncGenerator<SeenEvent> {
  const waiting: SeenEvent[] = [];
  const parser = createParser({ onEvent: ({ data }) => waiting.push(JSON.parse(data)) });
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    parser.feed(piece);
    yield* waiting.splice(0);
  }
}

test('a stream that breaks off on one instance goes on from another, event for event', async () => {
  const [first, second] = instances;
  const api = await logIn(first.url, 'ana');
  const stream = eventsOf(await api('POST', '/chat/send-stream', { message: 'tengo un ensayo' }));
  const seen: SeenEvent[] = [];
  for await (const event of stream) {
    seen.push(event);
    if (event.type === 'chunk') break;
  }
  const there = await logIn(second.url, 'ana');
  const resumed = await there('GET', `/chat/turns/${seen[0]?.data.turn_id}/stream?after=${seen.at(-1)?.seq}`);
  for await (const event of eventsOf(resumed)) seen.push(event);
  expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
  expect(seen.filter(({ type }) => type === 'chunk').length).toBeGreaterThan(3);
  expect(seen.flatMap(({ type, data }) => (type === 'chunk' ? [data.text] : [])).join('')).toBe(
    seen.at(-1)?.data.full_text,
  );
});

test("nobody follows another user's turn on another instance either", async () => {
  const [first, second] = instances;
  const ana = await logIn(first.url, 'ana');
  const stream = eventsOf(await ana('POST', '/chat/send-stream', { message: 'otra pregunta' }));
  const opening = await stream.next();
  const ben = await logIn(second.url, 'ben');
  const turnId = opening.done ? '' : opening.value.data.turn_id;
  expect((await ben('GET', `/chat/turns/${turnId}/stream`)).status).toBe(404);
  await stream.return(undefined);
});

test('two turns of one user never interleave, whichever instance they reach', async () => {
  const [first, second] = instances;
  const [here, there] = [await logIn(first.url, 'emma'), await logIn(second.url, 'emma')];
  const turns = await Promise.all([
    here('POST', '/chat/send', { message: 'uno' }),
    there('POST', '/chat/send', { message: 'dos' }),
  ]);
  expect(turns.map(({ status }) => status)).toEqual([200, 200]);
  const { messages } = (await (await here('GET', '/chat/history')).json()) as { messages: { role: string }[] };
  expect(messages.map(({ role }) => role)).toEqual(['user', 'model', 'user', 'model']);
});

test('the same message under one key on both instances at once is one turn', async () => {
  const [first, second] = instances;
  const apis = [await logIn(first.url, 'gabi'), await logIn(second.url, 'gabi')];
  const key = { 'idempotency-key': 'una-vez' };
  const replies = await Promise.all(apis.map((api) => api('POST', '/chat/send', { message: 'hola' }, key)));
  const bodies = (await Promise.all(replies.map((reply) => reply.json()))) as { ai_message: { id: string } }[];
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  expect(bodies[0]?.ai_message.id).toBe(bodies[1]?.ai_message.id);
});

test('a crisis on one instance does not wait for a slow turn on another, and cuts nobody off', async () => {
  const [first, second] = instances;
  const [here, there] = [await logIn(first.url, 'flor'), await logIn(second.url, 'flor')];
  const stream = eventsOf(await here('POST', '/chat/send-stream', { message: 'tengo un ensayo' }));
  const slow: SeenEvent[] = [];
  for await (const event of stream) {
    slow.push(event);
    if (event.type !== 'chunk') continue;
    const crisis = await there('POST', '/chat/send', { message: 'me quiero matar' });
    expect(await crisis.json()).toMatchObject({ safety: { level: 'crisis' } });
    break;
  }
  const history = (await (await there('GET', '/chat/history')).json()) as {
    messages: { role: string; text: string }[];
  };
  expect(history.messages.map(({ role }) => role)).toEqual(['user', 'model', 'user', 'model']);
  expect(history.messages[1]?.text).not.toBe(TEXT);
  expect(history.messages[3]?.text).toContain('*4141');
});

test('the limit holds over both instances, to the message', async () => {
  const login = await logIn(instances[0].url, 'carla');
  const apis = [login, await logIn(instances[1].url, 'carla')];
  const statuses: number[] = [];
  for (let message = 0; message < 14; message++) {
    const api = apis[message % 2];
    // Nothing of the kind is a crisis; a wrong body would not be counted.
    statuses.push((await api?.('POST', '/chat/send', { message: 'hola' }))?.status ?? 0);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});

test('an instance dies in mid-stream: what was said is kept, and the turn is known to be cut off', async () => {
  const [first, second] = instances;
  const api = await logIn(first.url, 'dora');
  const stream = eventsOf(await api('POST', '/chat/send-stream', { message: 'tengo una guía' }));
  let turnId = '';
  try {
    for await (const event of stream) {
      turnId ||= event.data.turn_id ?? '';
      if (event.type === 'chunk') await first.stop('SIGKILL');
    }
  } catch {
    // The connection died with the process.
  }
  const there = await logIn(second.url, 'dora');
  const history = (await (await there('GET', '/chat/history')).json()) as { messages: { text: string }[] };
  expect(history.messages.map(({ text }) => text)).toEqual(['tengo una guía']);
  expect(turnId).not.toBe('');
  expect((await there('POST', '/chat/send', { message: 'sigamos' })).status).toBe(200);
});
