// A real server whose embedded database lies on a disk that fills up, and a real PGlite that panics on it.
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastingPGlite } from '../../../packages/adapter-node/src/storage/lasting-pglite.ts';
import { logIn, runFlou, type ServedFlou, serveFlou } from '../../../packages/adapter-node/src/testing/flou-process.ts';
import { checkRecords, type KeptMessage, type SentMessage } from '../chaos/check-records.ts';
import { createTinyDisk, type TinyDisk } from './tiny-disk.ts';

let disk: TinyDisk;
let served: ServedFlou[];
beforeEach(() => {
  disk = createTinyDisk({ megabytes: 110 });
  served = [];
});
afterEach(async () => {
  await Promise.all(served.map((server) => server.stop('SIGKILL')));
  disk.remove();
});

const dataDir = () => `${disk.path}/data`;

async function serve(): Promise<ServedFlou> {
  const server = await serveFlou({ FLOU_DATA_DIR: dataDir(), RATE_LIMIT_PER_MINUTE: '1000' });
  served.push(server);
  return server;
}

type Api = Awaited<ReturnType<typeof logIn>>;
interface Answered {
  readonly ai_message: { readonly text: string };
  readonly safety: { readonly level: string };
}

const CRISIS = 'ya no quiero seguir viviendo';
const send = (api: Api, message: string) =>
  api('POST', '/chat/send', { message }, { 'idempotency-key': encodeURIComponent(message) });

const historyOf = async (api: Api) =>
  ((await (await api('GET', '/chat/history?limit=100')).json()) as { messages: KeptMessage[] }).messages;

async function answerTo(api: Api, text: string): Promise<SentMessage> {
  const response = await send(api, text);
  expect(response.status).toBe(200);
  const answered = (await response.json()) as Answered;
  return { text, isCrisis: answered.safety.level === 'crisis', reply: answered.ai_message.text };
}

test('the disk is full: turns are refused in plain words, a crisis is answered, and nothing is lost or doubled when there is room again', async () => {
  const server = await serve();
  const [ana, ben] = [await logIn(server.url), await logIn(server.url, 'ben')];
  const before = await answerTo(ana, 'tengo un ensayo para mañana');

  disk.fill();
  const refused = ['no sé por dónde empezar', 'sigo aquí', 'me cuesta concentrarme'];
  for (const message of refused) {
    const response = await send(ana, message);
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('retry-after')).toBeTruthy();
    const problem = await response.json();
    expect(problem).toMatchObject({ code: 'ERR_STORAGE_UNAVAILABLE' });
    expect(JSON.stringify(problem)).not.toMatch(/insert|select|pg_wal|could not|space left|node_modules|\/data/i);
  }
  const stream = await ana('POST', '/chat/send-stream', { message: 'y en vivo' });
  expect([stream.status, await stream.json()]).toEqual([
    503,
    expect.objectContaining({ code: 'ERR_STORAGE_UNAVAILABLE' }),
  ]);
  const crisis = await answerTo(ben, CRISIS);
  expect(crisis).toMatchObject({ isCrisis: true, reply: expect.stringContaining('*4141') });
  const crisisStream = await (await ben('POST', '/chat/send-stream', { message: 'me quiero matar' })).text();
  expect(crisisStream).toMatch(/"type":"complete".*"level":"crisis"/);
  // What was said before can still be read.
  expect(checkRecords([before], await historyOf(ana))).toEqual([]);
  expect(server.process.exitCode).toBeNull();

  disk.free();
  const after = [];
  for (const message of refused) after.push(await answerTo(ana, message));
  await expect.poll(async () => (await historyOf(ben)).length, { timeout: 20_000 }).toBe(4);
  await server.stop('SIGKILL');

  const again = await serve();
  const [anaAgain, benAgain] = [await logIn(again.url), await logIn(again.url, 'ben')];
  expect(checkRecords([before, ...after], await historyOf(anaAgain))).toEqual([]);
  const bens = await historyOf(benAgain);
  expect(bens.map(({ role }) => role)).toEqual(['user', 'model', 'user', 'model']);
  expect(bens.slice(0, 2)).toMatchObject([{ text: CRISIS }, { text: crisis.reply }]);
});

test('a server does not start on a full disk, says so in one line, and starts when there is room', async () => {
  const server = await serve();
  const before = await answerTo(await logIn(server.url), 'tengo un ensayo para mañana');
  await server.stop('SIGTERM');
  disk.fill();
  const refused = await runFlou(['serve'], { env: { PORT: '0', FLOU_DATA_DIR: dataDir() } });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/^The disk .* is full.*\n$/);
  disk.free();
  expect(checkRecords([before], await historyOf(await logIn((await serve()).url)))).toEqual([]);
});

test('the database panics because its log cannot grow: nobody waits for it, and when there is room another takes over with all that was kept', async () => {
  const folder = `${disk.path}/pglite`;
  let opened = 0;
  const pglite = await lastingPGlite({
    open: () => {
      opened += 1;
      return PGlite.create(folder);
    },
    // Somebody else takes the last room between the look and the write.
    hasRoom: () => true,
  });
  await pglite.query('create table kept (number integer)');
  const write = (megabytes: number) =>
    pglite.query(`select pg_logical_emit_message(true, 'test', repeat('x', $1))`, [Math.round(megabytes * 1_000_000)]);
  const outcomes: unknown[] = [];
  await pglite.query('insert into kept values (1)');
  disk.fill();
  // More than a segment of the log: on the way there is no room for the next one.
  for (let part = 0; part < 20; part++) {
    outcomes.push(
      await write(1).then(
        () => 'written',
        (error: { code?: string }) => error.code,
      ),
    );
  }
  expect(new Set(outcomes)).toEqual(new Set(['written', '53100', '57P03']));
  expect(outcomes.at(-1)).toBe('57P03');
  disk.free();
  await pglite.query('insert into kept values (2)');
  expect((await pglite.query('select number from kept order by number')).rows).toEqual([{ number: 1 }, { number: 2 }]);
  expect(opened).toBeGreaterThan(1);
  await pglite.close();
});
