// The example Worker as `wrangler dev` runs it: real workerd, real Durable Objects, real PostgreSQL behind a WebSocket.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FLOU } from './testing/commands.ts';
import { eventsOf, type SeenEvent } from './testing/events-of.ts';
import { logIn, type UserClient } from './testing/log-in.ts';
import { type LocalWorker, startLocalWorker } from './testing/start-local-worker.ts';

let emulator: LLMock;
let worker: LocalWorker;
const TEXT = Array.from({ length: 8 }, (_, sentence) => `Frase número ${sentence} de la respuesta.`).join(' ');

beforeAll(async () => {
  emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  // What has to last lasts; the rest is said at once.
  emulator.onMessage(/hola|test|frustrado|risa/i, { content: 'Hola, ¿en qué andas?' });
  emulator.onMessage(/.*/, { content: TEXT }, { chunkSize: 24, latency: 40 });
  worker = await startLocalWorker({ vars: { GEMINI_API_KEY: 'test', GEMINI_BASE_URL: emulator.url } });
});
afterAll(async () => {
  await worker.stop();
  await emulator.stop();
});

interface Turn {
  readonly ai_message: { readonly text: string };
  readonly safety: { readonly level: string; readonly helplines?: readonly unknown[] };
}

const send = async (api: UserClient, message: string): Promise<Turn> =>
  (await api('POST', '/chat/send', { message })).json();

async function historyOf(api: UserClient): Promise<readonly string[]> {
  const { messages }: { messages: readonly { text: string }[] } = await (await api('GET', '/chat/history')).json();
  return messages.map(({ text }) => text);
}

test('it is healthy, and ready when its database answers', async () => {
  expect(await (await fetch(`${worker.url}/health`)).json()).toMatchObject({ status: 'healthy' });
  expect(await (await fetch(`${worker.url}/ready`)).json()).toMatchObject({
    status: 'ready',
    dependencies: { storage: { ok: true } },
  });
});

test("it passes the deployment checklist's smoke tests", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [FLOU, 'smoke', worker.url]);
  expect(stdout).toMatch(/12 passed, 0 failed/);
});

test('a stream arrives over time, and not at once', async () => {
  const api = await logIn(worker.url);
  const response = await api('POST', '/chat/send-stream', { message: 'tengo un ensayo' });
  expect(response.headers.get('content-type')).toMatch('text/event-stream');
  const arrivedAtMs: number[] = [];
  const events: SeenEvent[] = [];
  for await (const event of eventsOf(response)) {
    if (event.type === 'chunk') arrivedAtMs.push(performance.now());
    events.push(event);
  }
  expect(events.at(-1)).toMatchObject({ type: 'complete', data: { full_text: TEXT } });
  expect((arrivedAtMs.at(-1) ?? 0) - (arrivedAtMs[0] ?? 0)).toBeGreaterThan(150);
});

test('a second client follows the turn while it runs, from wherever it likes, event for event', async () => {
  const api = await logIn(worker.url);
  const first = eventsOf(await api('POST', '/chat/send-stream', { message: 'tengo un ensayo' }));
  const seen: SeenEvent[] = [];
  for (let event = await first.next(); !event.done; event = await first.next()) {
    seen.push(event.value);
    if (event.value.type === 'chunk') break;
  }
  const second = await api('GET', `/chat/turns/${seen[0]?.data.turn_id}/stream`, undefined, { 'last-event-id': '1' });
  const followed: SeenEvent[] = [];
  await Promise.all([
    (async () => {
      for await (const event of first) seen.push(event);
    })(),
    (async () => {
      for await (const event of eventsOf(second)) followed.push(event);
    })(),
  ]);
  expect(seen.at(-1)?.type).toBe('complete');
  expect(followed).toEqual(seen.slice(1));
});

test('nobody follows the turn of somebody else', async () => {
  const ana = await logIn(worker.url);
  const stream = eventsOf(await ana('POST', '/chat/send-stream', { message: 'tengo un ensayo' }));
  const { value } = await stream.next();
  const ben = await logIn(worker.url);
  expect((await ben('GET', `/chat/turns/${value?.data.turn_id}/stream`)).status).toBe(404);
  await stream.return(undefined);
});

test('the client leaves, and the turn comes to its end without it', async () => {
  const api = await logIn(worker.url);
  const stream = eventsOf(await api('POST', '/chat/send-stream', { message: 'tengo un ensayo' }));
  for await (const { type } of stream) if (type === 'chunk') break;
  await expect.poll(() => historyOf(api), { timeout: 10_000 }).toEqual(['tengo un ensayo', TEXT]);
});

test('two devices at once: one turn after the other', async () => {
  const api = await logIn(worker.url);
  await Promise.all(['tengo un ensayo', 'y una prueba'].map((message) => send(api, message)));
  const history = await historyOf(api);
  expect(history).toHaveLength(4);
  expect([history[1], history[3]]).toEqual([TEXT, TEXT]);
});

test('the same Idempotency-Key is the same turn', async () => {
  const api = await logIn(worker.url);
  const key = { 'idempotency-key': crypto.randomUUID() };
  const replies = await Promise.all(
    [1, 2].map(async () => (await api('POST', '/chat/send', { message: 'hola' }, key)).json()),
  );
  expect(replies[0]).toEqual(replies[1]);
  expect(await historyOf(api)).toHaveLength(2);
});

test('a closed login opens nothing any more, and a forged token never did', async () => {
  const api = await logIn(worker.url);
  expect((await api('POST', '/login/logout')).status).toBe(204);
  expect((await api('POST', '/chat/send', { message: 'hola' })).status).toBe(401);
  const forged = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"ana"}')}.`;
  const { status } = await fetch(`${worker.url}/api/v1/chat/history`, {
    headers: { authorization: `Bearer ${forged}` },
  });
  expect(status).toBe(401);
});

test('with the database away a crisis is answered, other messages are told to come back, and all of it is on record afterwards', async () => {
  const api = await logIn(worker.url);
  await send(api, 'hola');
  await worker.proxy.close();

  const ordinary = await api('POST', '/chat/send', { message: 'tengo un ensayo' });
  expect(ordinary.status).toBe(503);
  expect(await ordinary.json()).toMatchObject({ code: 'ERR_STORAGE_UNAVAILABLE' });
  const crisis = await send(api, 'ya no quiero seguir viviendo');
  expect(crisis.safety).toMatchObject({ level: 'crisis', helplines: expect.arrayContaining([expect.anything()]) });
  expect((await fetch(`${worker.url}/ready`)).status).toBe(503);

  await worker.proxy.open();
  await expect
    .poll(() => historyOf(api).catch(() => []), { timeout: 20_000 })
    .toEqual(['hola', 'Hola, ¿en qué andas?', 'ya no quiero seguir viviendo', crisis.ai_message.text]);
});

test('somebody whose first words are a crisis is answered with the database away', async () => {
  const api = await logIn(worker.url);
  await worker.proxy.close();
  const { safety } = await send(api, 'me quiero matar, ya no doy más');
  await worker.proxy.open();
  expect(safety.level).toBe('crisis');
});

test('the log knows what happened and nobody’s words', () => {
  expect(worker.output()).toMatch(/crisis_detected/);
  expect(worker.output()).not.toMatch(/seguir viviendo|una-clave-larga/);
});
