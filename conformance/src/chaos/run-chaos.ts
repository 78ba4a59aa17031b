// npm run test:chaos: a turn is interrupted at every step it has, and whoever wrote holds what they were shown against what is kept.
// A step is a piece of what the server says to its database, or of what the model says to the server.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LLMock } from '@copilotkit/aimock';
import { type ServedFlou, serveFlou } from '../../../packages/adapter-node/src/testing/flou-process.ts';
import { startEmbedded } from '../start-postgres.ts';
import { type ChatClient, signUp } from './chat-client.ts';
import { checkRecords, type SentMessage } from './check-records.ts';
import { type Direction, startTap, type Tap } from './start-tap.ts';

/** One way to interrupt a turn. */
interface Scenario {
  readonly name: string;
  readonly tap: 'database' | 'model';
  readonly direction: Direction;
  readonly when: 'before' | 'after';
  readonly fault: 'kill' | 'cut';
  readonly kind: 'ordinary' | 'crisis';
}

interface Result {
  readonly fault: string;
  readonly steps: number;
  readonly problems: readonly string[];
}

/** A turn that never ends would try steps for ever. */
const MOST_STEPS = 60;
/** What was answered while the database was away is on record soon after. */
const SETTLES_MS = 5_000;

const SCENARIOS: readonly Scenario[] = (['ordinary', 'crisis'] as const).flatMap((kind) =>
  (['before', 'after'] as const).flatMap((when) => [
    scenario({ tap: 'database', direction: 'out', fault: 'kill', kind, when }),
    scenario({ tap: 'database', direction: 'back', fault: 'kill', kind, when }),
    scenario({ tap: 'database', direction: 'out', fault: 'cut', kind, when }),
    scenario({ tap: 'database', direction: 'back', fault: 'cut', kind, when }),
    // A crisis asks no model.
    ...(kind === 'ordinary'
      ? [
          scenario({ tap: 'model', direction: 'back', fault: 'kill', kind, when }),
          scenario({ tap: 'model', direction: 'back', fault: 'cut', kind, when }),
        ]
      : []),
  ]),
);

function scenario(parts: Omit<Scenario, 'name'>): Scenario {
  const { kind, fault, tap, direction, when } = parts;
  const what = fault === 'kill' ? 'kill -9' : 'connections cut';
  const which = direction === 'out' ? `to the ${tap}` : `from the ${tap}`;
  return { ...parts, name: `${kind} message: ${what} ${when} each piece ${which}` };
}

const { values } = parseArgs({ options: { results: { type: 'string' }, only: { type: 'string', default: '' } } });
const postgres = await startEmbedded();
const gemini = new LLMock({ port: 0, logLevel: 'silent' });
await gemini.start();
gemini.onMessage(
  /.*/,
  { content: 'Partamos por una sola frase. ¿La intentas y me cuentas cómo te fue?' },
  { chunkSize: 12, latency: 20 },
);
const database = new URL(await postgres.createDatabase());
const taps = {
  database: await startTap(Number(database.port)),
  model: await startTap(Number(new URL(gemini.url).port)),
};
database.port = String(taps.database.port);
const env = {
  DATABASE_URL: database.href,
  SECRET_KEY: randomBytes(32).toString('hex'),
  RATE_LIMIT_PER_MINUTE: '1000',
  GEMINI_API_KEY: 'test',
  GEMINI_BASE_URL: `http://127.0.0.1:${taps.model.port}`,
};
let server: ServedFlou = await serveFlou(env);
const results: Result[] = [];
try {
  for (const [index, one] of SCENARIOS.filter(({ name }) => name.includes(values.only)).entries()) {
    const result = await play(one, await signUp(() => server.url, `chaos-${index}`));
    results.push(result);
    console.log(
      `${result.problems.length === 0 ? 'pass' : 'FAIL'}  ${String(result.steps).padStart(3)} steps  ${result.fault}`,
    );
    for (const problem of result.problems) console.log(`      ${problem}`);
  }
} finally {
  await server.stop('SIGKILL');
  await Promise.all([taps.database.stop(), taps.model.stop(), gemini.stop()]);
  await postgres.stop();
}
const steps = results.reduce((sum, result) => sum + result.steps, 0);
const problems = results.flatMap((result) => result.problems);
console.log(`${steps} interruptions, ${problems.length} problems`);
if (values.results) writeFileSync(values.results, `${JSON.stringify({ interruptions: steps, results }, null, 2)}\n`);
// Said outright: a hook of the embedded PostgreSQL would leave with 0.
process.exit(problems.length > 0 ? 1 : 0);

/** Interrupts one turn after another, each a step later, until a turn has no such step. */
async function play({ name, tap, direction, when, fault, kind }: Scenario, client: ChatClient): Promise<Result> {
  const sent: SentMessage[] = [];
  for (let at = 1; at <= MOST_STEPS; at++) {
    const text = kind === 'crisis' ? `ya no quiero seguir viviendo (${at})` : `tengo un ensayo para mañana (${at})`;
    const wire: Tap = taps[tap];
    wire.arm({ direction, at, when, run: () => (fault === 'kill' ? void replace() : wire.cut()) });
    const reply = await client.send(text);
    const { reached } = wire.disarm();
    sent.push({ text, isCrisis: kind === 'crisis', reply });
    if (!reached) break;
  }
  return { fault: name, steps: sent.length - 1, problems: await problemsOf(client, sent) };
}

/** The process dies where it stands; another takes its place, as a platform would have it. */
async function replace(): Promise<void> {
  await server.stop('SIGKILL');
  server = await serveFlou(env);
}

async function problemsOf(client: ChatClient, sent: readonly SentMessage[]): Promise<readonly string[]> {
  const endMs = performance.now() + SETTLES_MS;
  for (;;) {
    const found = checkRecords(sent, await client.history());
    if (found.length === 0 || performance.now() > endMs) return found;
    await pause(200);
  }
}
