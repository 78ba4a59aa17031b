// The wall clock of a real server jumps by hours and days while it runs.
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  logIn,
  type ServedFlou,
  serveFlou,
  temporaryFolder,
} from '../../../packages/adapter-node/src/testing/flou-process.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

let folder: ReturnType<typeof temporaryFolder>;
let clock: FakeClock;
let server: ServedFlou;
const serve = (limit = '1000') =>
  serveFlou({ ...clock.env, FLOU_DATA_DIR: `${folder.path}/data`, RATE_LIMIT_PER_MINUTE: limit });
beforeEach(() => {
  folder = temporaryFolder();
  clock = createFakeClock(folder.path);
});
afterEach(async () => {
  await server.stop('SIGKILL');
  folder.remove();
});

interface Message {
  readonly id: string;
  readonly text: string;
  readonly created_at: string;
}
type Api = Awaited<ReturnType<typeof logIn>>;
const historyOf = async (api: Api) =>
  ((await (await api('GET', '/chat/history?limit=100')).json()) as { messages: Message[] }).messages;

test('every message is answered once and stays in its place, whatever the clock does, and after a restart as well', async () => {
  server = await serve();
  const said: string[] = [];
  const say = async (message: string) => {
    // A token of another time may be over; a new one is to be had at once.
    const api = await logIn(server.url);
    const send = async () => {
      const response = await api('POST', '/chat/send', { message }, { 'idempotency-key': encodeURIComponent(message) });
      expect(response.status).toBe(200);
      return (await response.json()) as { ai_message: Message; safety: { level: string } };
    };
    const first = await send();
    expect((await send()).ai_message.id).toBe(first.ai_message.id);
    said.push(message, first.ai_message.text);
    return first;
  };
  await say('tengo un ensayo para mañana');
  for (const [offset, message] of [
    [3 * HOUR, 'no sé por dónde empezar'],
    [-3 * HOUR, 'ya, lo intento'],
    [DAY, 'sigo igual'],
    [-DAY, 'me ayudó'],
  ] as const) {
    clock.setOffset(offset);
    await say(message);
  }
  expect(await say('ya no quiero seguir viviendo')).toMatchObject({ safety: { level: 'crisis' } });
  await server.stop('SIGTERM');
  server = await serve();
  expect(await say('sí, lo he pensado')).toMatchObject({ safety: { level: 'crisis' } });

  const messages = await historyOf(await logIn(server.url));
  expect(messages.map(({ text }) => text)).toEqual(said);
  expect(messages.map(({ id }) => id)).toEqual(messages.map(({ id }) => id).toSorted());
  expect(messages.map(({ created_at }) => created_at)).toEqual(messages.map(({ created_at }) => created_at).toSorted());
});

test('set back by a day, the limit asks nobody to wait for longer than a minute', async () => {
  server = await serve('2');
  const api = await logIn(server.url);
  const send = () => api('POST', '/chat/send', { message: 'hola' });
  expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([200, 200, 429]);
  clock.setOffset(-DAY);
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
});
