// The last part of npm run test:chaos: SIGTERM under load. A crowd writes without a pause while the server is told to end again and again, and another takes its
// place. Each has to end by itself in time, and afterwards everybody holds what they were shown against what is kept.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LLMock } from '@copilotkit/aimock';
import { type ServedFlou, serveFlou } from '../../../packages/adapter-node/src/testing/flou-process.ts';
import { startEmbedded } from '../start-postgres.ts';
import { type ChatClient, signUp } from './chat-client.ts';
import { checkRecords, type SentMessage } from './check-records.ts';

const CROWD = 40;
const RESTARTS = 5;
const BETWEEN_MS = 2_000;
/** Turns take less than a second here; a server that needs much longer to end is waiting for something that does not come. */
const ENDS_WITHIN_MS = 10_000;

const { values } = parseArgs({ options: { results: { type: 'string' } } });
const postgres = await startEmbedded();
const gemini = new LLMock({ port: 0, logLevel: 'silent' });
await gemini.start();
gemini.onMessage(
  /.*/,
  { content: 'Partamos por una sola frase. ¿La intentas y me cuentas cómo te fue?' },
  { chunkSize: 12, latency: 60 },
);
const env = {
  DATABASE_URL: await postgres.createDatabase(),
  SECRET_KEY: randomBytes(32).toString('hex'),
  RATE_LIMIT_PER_MINUTE: '100000',
  GEMINI_API_KEY: 'test',
  GEMINI_BASE_URL: gemini.url,
};
let server: ServedFlou = await serveFlou(env);
const problems: string[] = [];
const drains: number[] = [];
let turns = 0;
let over = false;
try {
  const clients = await Promise.all(
    Array.from({ length: CROWD }, (_, index) => signUp(() => server.url, `crowd-${index}`)),
  );
  const writing = clients.map(write);
  for (let restart = 0; restart < RESTARTS; restart++) {
    await pause(BETWEEN_MS);
    await replace();
  }
  over = true;
  const sent = await Promise.all(writing);
  for (const [index, client] of clients.entries()) {
    const messages = sent[index] ?? [];
    turns += messages.length;
    problems.push(...checkRecords(messages, await client.history()));
    problems.push(...messages.filter(({ reply }) => reply === undefined).map(({ text }) => `"${text}" got no reply`));
  }
} finally {
  await server.stop('SIGKILL');
  await gemini.stop();
  await postgres.stop();
}
const slowest = Math.round(Math.max(...drains));
for (const problem of problems) console.log(`      ${problem}`);
console.log(
  `${problems.length === 0 ? 'pass' : 'FAIL'}  SIGTERM under load: ${RESTARTS} times, ${turns} turns of ${CROWD} users, the slowest end ${slowest} ms, ${problems.length} problems`,
);
if (values.results)
  writeFileSync(
    values.results,
    `${JSON.stringify({ users: CROWD, turns, endsMs: drains.map(Math.round), problems }, null, 2)}\n`,
  );
// Said outright: a hook of the embedded PostgreSQL would leave with 0.
process.exit(problems.length > 0 ? 1 : 0);

/** Writes one message after another; each tenth is a crisis. A history holds a hundred messages. */
async function write(client: ChatClient): Promise<readonly SentMessage[]> {
  const sent: SentMessage[] = [];
  for (let at = 1; !over && at <= 45; at++) {
    const isCrisis = at % 10 === 0;
    const text = isCrisis ? `ya no quiero seguir viviendo (${at})` : `tengo un ensayo para mañana (${at})`;
    sent.push({ text, isCrisis, reply: await client.send(text) });
  }
  return sent;
}

/** As a platform does it: the next one is started first, then the old one is told to end. */
async function replace(): Promise<void> {
  const old = server;
  server = await serveFlou(env);
  const started = performance.now();
  const code = await Promise.race([old.stop('SIGTERM'), pause(ENDS_WITHIN_MS, 'late' as const)]);
  drains.push(performance.now() - started);
  if (code === 'late') {
    problems.push(`a server did not end within ${ENDS_WITHIN_MS} ms`);
    await old.stop('SIGKILL');
  } else if (code !== 0) problems.push(`a server ended with ${code}`);
}
