// Three server processes on one PostgreSQL and one Redis behind a round-robin, under load, while one of them is killed and the database goes away.
import { LLMock } from '@copilotkit/aimock';
import { type PausablePostgres, startEmbedded } from '@flou/conformance/start-postgres';
import { startRedis, type TestRedis } from '@flou/conformance/start-redis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, type ServedFlou, serveFlou } from '../testing/flou-process.ts';
import { type RoundRobin, startRoundRobin } from '../testing/round-robin.ts';

let postgres: PausablePostgres;
let redis: TestRedis;
let fleet: ServedFlou[];
let emulator: LLMock;
let front: RoundRobin;

beforeAll(async () => {
  [postgres, redis] = await Promise.all([startEmbedded(), startRedis()]);
  emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  // Long enough to be killed in.
  emulator.onMessage(/mensaje/, { content: 'Vamos de a poco, ¿te parece?' }, { chunkSize: 8, latency: 50 });
  emulator.onMessage(/.*/, { content: 'Hola, ¿en qué andas?' });
  const env = {
    GEMINI_API_KEY: 'test',
    GEMINI_BASE_URL: emulator.url,
    DATABASE_URL: await postgres.createDatabase(),
    REDIS_URL: redis.url,
    SECRET_KEY: 'a-key-that-all-instances-share-0123456789',
    RATE_LIMIT_PER_MINUTE: '30',
  };
  // The first brings the schema up.
  const first = await serveFlou(env);
  fleet = [first, ...(await Promise.all([serveFlou(env), serveFlou(env)]))];
  front = await startRoundRobin(fleet.map(({ url }) => url));
});
afterAll(async () => {
  front.stop();
  await Promise.all(fleet.map((one) => one.stop('SIGKILL')));
  await Promise.all([emulator.stop(), redis.kill(), postgres.stop()]);
});

interface Message {
  readonly role: string;
  readonly text: string;
}

type Api = Awaited<ReturnType<typeof logIn>>;

const historyOf = async (api: Api): Promise<readonly Message[]> =>
  ((await (await api('GET', '/chat/history?limit=200')).json()) as { messages: Message[] }).messages;

/** A client that means it: the same message under the same key until it is answered. Gives every status on the way. */
async function insist(api: Api, message: string): Promise<number[]> {
  const key = { 'idempotency-key': crypto.randomUUID() };
  const statuses: number[] = [];
  for (const untilMs = performance.now() + 40_000; performance.now() < untilMs; ) {
    const status = await api('POST', '/chat/send', { message }, key).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    statuses.push(status);
    if (status === 200) return statuses;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return statuses;
}

test('the limit is exact over three instances, whoever is asked', async () => {
  const api = await logIn(front.url, 'limitada');
  const replies = await Promise.all(Array.from({ length: 8 }, () => api('POST', '/chat/send', { message: 'hola' })));
  const more: number[] = replies.map(({ status }) => status);
  for (let message = 0; message < 30; message++)
    more.push((await api('POST', '/chat/send', { message: 'hola' })).status);
  expect(more.filter((status) => status === 200)).toHaveLength(30);
  expect(more.filter((status) => status === 429)).toHaveLength(8);
});

test('one instance is killed under load: every message is answered once, in order, and none is lost', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `persona-${index}`);
  const apis = await Promise.all(names.map((name) => logIn(front.url, name)));
  const said = Array.from({ length: 6 }, (_, index) => `mensaje ${index}`);
  let answered = 0;
  const talking = apis.map(async (api) => {
    for (const message of said) {
      expect((await insist(api, message)).at(-1)).toBe(200);
      answered += 1;
      if (answered === 12) void fleet[1]?.stop('SIGKILL');
    }
  });
  await Promise.all(talking);
  for (const api of apis) {
    const messages = await historyOf(api);
    const own = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
    expect(own).toEqual(said);
    expect(messages.map(({ role }) => role)).toEqual(said.flatMap(() => ['user', 'model']));
  }
});

test('the database goes away in mid-traffic: clear refusals, crises answered, and everything goes on without a restart', async () => {
  const apis = await Promise.all(['eva', 'fran', 'gala'].map((name) => logIn(front.url, name)));
  const [api] = apis;
  if (!api) throw new Error('Nobody is logged in.');
  await Promise.all(apis.map((one) => insist(one, 'antes')));
  await postgres.pause();

  const refused = await api('POST', '/chat/send', { message: 'durante' });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBeTruthy();
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect(await refused.json()).toMatchObject({ code: 'ERR_STORAGE_UNAVAILABLE' });
  expect((await fetch(`${front.url}/ready`)).status).toBe(503);
  const crisis = await api('POST', '/chat/send', { message: 'ya no quiero seguir viviendo' });
  expect(crisis.status).toBe(200);
  expect(await crisis.json()).toMatchObject({ safety: { level: 'crisis' } });

  const waiting = apis.map((one) => insist(one, 'después'));
  await postgres.resume();
  for (const statuses of await Promise.all(waiting)) {
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
  }
  await expect
    .poll(async () => (await historyOf(api)).map(({ text }) => text), { timeout: 30_000 })
    .toContain('ya no quiero seguir viviendo');
  await expect.poll(async () => (await fetch(`${front.url}/ready`)).status, { timeout: 10_000 }).toBe(200);
});
