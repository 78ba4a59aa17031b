// The second half of npm run test:chaos: the way to PostgreSQL and to Redis becomes slow, falls silent, or breaks in the middle of a reply, under a real server.
// Whoever writes meanwhile is answered in time, a crisis in less than two seconds, and everything goes on by itself when the way is good again.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { logIn, type ServedFlou, serveFlou } from '../../../packages/adapter-node/src/testing/flou-process.ts';
import { checkRecords, type KeptMessage, type SentMessage } from '../chaos/check-records.ts';
import { startEmbedded } from '../start-postgres.ts';
import { redisIsAvailable, startRedis } from '../start-redis.ts';
import { type FaultProxy, type NetworkFault, startFaultProxy } from './fault-proxy.ts';

type Api = Awaited<ReturnType<typeof logIn>>;

/** How long an ordinary turn may take to say that it cannot be: a connection and a statement have ten seconds each to be given up in. */
const ORDINARY_MS = 17_000;
const CRISIS_MS = 2_000;
/** What was answered meanwhile is on record, and turns are quick, so long after the way is good again. */
const RECOVERS_MS = 20_000;
const QUICK_MS = 1_000;

const FAULTS: readonly (readonly [name: string, fault: NetworkFault])[] = [
  ['replies 2 s late', { kind: 'slow', delayMs: 2_000 }],
  ['silent for ever', { kind: 'silent' }],
  ['cut in the middle of a reply', { kind: 'cut' }],
];

if (!redisIsAvailable()) {
  console.log('The faults of the network did not run: no redis-server in PATH.');
  process.exit(1);
}
const postgres = await startEmbedded();
const redis = await startRedis();
const database = new URL(await postgres.createDatabase());
const proxies = {
  PostgreSQL: await startFaultProxy(Number(database.port)),
  Redis: await startFaultProxy(Number(new URL(redis.url).port)),
};
database.port = String(proxies.PostgreSQL.port);
const server = await serveFlou({
  DATABASE_URL: database.href,
  REDIS_URL: `redis://127.0.0.1:${proxies.Redis.port}`,
  SECRET_KEY: randomBytes(32).toString('hex'),
  RATE_LIMIT_PER_MINUTE: '1000',
});
let failures = 0;
try {
  const targets = [
    ['PostgreSQL', [proxies.PostgreSQL]],
    ['Redis', [proxies.Redis]],
    ['both', [proxies.PostgreSQL, proxies.Redis]],
  ] as const;
  for (const [target, broken] of targets) {
    for (const [name, fault] of FAULTS) {
      const { problems, ...measured } = await play(server, broken, fault, `${target}-${name}`.replaceAll(/\W/g, ''));
      failures += problems.length;
      console.log(`${problems.length === 0 ? 'pass' : 'FAIL'}  ${target} ${name}: ${JSON.stringify(measured)}`);
      for (const problem of problems) console.log(`      ${problem}`);
    }
  }
} finally {
  await server.stop('SIGKILL');
  await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
  await Promise.all([redis.kill(), postgres.stop()]);
}
console.log(`${FAULTS.length * 3} faults of the network, ${failures} problems`);
// Said outright: a hook of the embedded PostgreSQL would leave with 0.
process.exit(failures > 0 ? 1 : 0);

interface Played {
  readonly ordinary: string;
  readonly crises: string;
  readonly recoveredMs: number;
  readonly problems: readonly string[];
}

async function play(
  { url }: ServedFlou,
  broken: readonly FaultProxy[],
  fault: NetworkFault,
  name: string,
): Promise<Played> {
  const problems: string[] = [];
  const [ana, ben, eva] = [await logIn(url, `a${name}`), await logIn(url, `b${name}`), await logIn(url, `e${name}`)];
  const sent = new Map<Api, SentMessage[]>([ana, ben, eva].map((api) => [api, []]));
  // Is sent again, under its key, by whoever wants it said.
  const refused: { readonly api: Api; readonly text: string }[] = [];
  const say = async (api: Api, text: string): Promise<Answer> => {
    const answer = await ask(api, text);
    if (answer.status === 200) sent.get(api)?.push({ text, isCrisis: answer.isCrisis, reply: answer.reply });
    else refused.push({ api, text });
    return answer;
  };
  for (const api of sent.keys()) await say(api, 'tengo un ensayo para mañana');

  for (const proxy of broken) proxy.set(fault);
  const ordinary = say(ana, 'no sé por dónde empezar');
  // Behind an ordinary turn of the same person, in a conversation of one's own, and once more.
  const crises = [await say(ana, 'ya no quiero seguir viviendo'), await say(ben, 'me quiero matar')];
  crises.push(await say(ben, 'quiero morirme hoy'));
  const first = await ordinary;
  const second = await say(eva, 'me cuesta concentrarme');
  for (const proxy of broken) proxy.set({ kind: 'none' });

  for (const { status, ms, code } of [first, second]) {
    const isClear = status === 200 || (status === 503 && code === 'ERR_STORAGE_UNAVAILABLE');
    if (!isClear || ms > ORDINARY_MS) problems.push(`an ordinary turn: ${status} ${code} after ${ms} ms`);
  }
  for (const { status, ms, isCrisis } of crises) {
    if (status !== 200 || !isCrisis || ms > CRISIS_MS) problems.push(`a crisis: ${status} after ${ms} ms`);
  }
  const startedMs = performance.now();
  const endMs = startedMs + RECOVERS_MS;
  let left: readonly string[];
  do {
    await pause(500);
    for (const { api, text } of refused.splice(0)) await say(api, text);
    const { status, ms } = await say(eva, `sigo aquí ${Math.round(performance.now())}`);
    const records = await Promise.all(
      [...sent].map(async ([api, said]) => {
        const kept = await historyOf(api);
        // Where a crisis overtook a turn that did not come to its end, their messages may stand between each other.
        return api === ana ? missingOf(said, kept) : checkRecords(said, kept);
      }),
    );
    left = [
      ...records.flat(),
      ...refused.map(({ text }) => `"${text}" is refused for good`),
      ...(status === 200 && ms < QUICK_MS ? [] : [`afterwards: ${status} in ${ms} ms`]),
    ];
  } while (left.length > 0 && performance.now() < endMs);
  problems.push(...left);
  return {
    ordinary: [first, second].map(({ status, ms }) => `${status} ${ms} ms`).join(', '),
    crises: crises.map(({ status, ms }) => `${status} ${ms} ms`).join(', '),
    recoveredMs: Math.round(performance.now() - startedMs),
    problems,
  };
}

/** Is each message there once, and each reply? */
function missingOf(said: readonly SentMessage[], kept: readonly KeptMessage[]): readonly string[] {
  const timesOf = (role: string, text: string | undefined) =>
    kept.filter((message) => message.role === role && message.text === text).length;
  return said.flatMap(({ text, reply }) => [
    ...(timesOf('user', text) === 1 ? [] : [`"${text}" is there ${timesOf('user', text)} times`]),
    ...(timesOf('model', reply) > 0 ? [] : [`the reply to "${text}" is lost`]),
  ]);
}

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly reply: string | undefined;
  readonly isCrisis: boolean;
  readonly ms: number;
}

async function ask(api: Api, message: string): Promise<Answer> {
  const startedMs = performance.now();
  const response = await api('POST', '/chat/send', { message }, { 'idempotency-key': encodeURIComponent(message) });
  const body = (await response.json()) as {
    code?: string;
    ai_message?: { text: string };
    safety?: { level: string };
  };
  return {
    status: response.status,
    code: body.code,
    reply: body.ai_message?.text,
    isCrisis: body.safety?.level === 'crisis',
    ms: Math.round(performance.now() - startedMs),
  };
}

async function historyOf(api: Api): Promise<readonly KeptMessage[]> {
  const response = await api('GET', '/chat/history?limit=100');
  return response.ok ? ((await response.json()) as { messages: KeptMessage[] }).messages : [];
}
