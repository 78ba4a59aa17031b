// Every alert of examples/node-app-service/monitoring is raised on a server that runs: what its `/metrics` says before and after something
// happens is given to Prometheus' own `promtool`, as if the same went on every half minute.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LLMock } from '@copilotkit/aimock';
import { type PausablePostgres, startEmbedded } from '@flou/conformance/start-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, type ServedFlou, serveFlou, temporaryFolder } from '../testing/flou-process.ts';

const MONITORING = fileURLToPath(new URL('../../../../examples/node-app-service/monitoring', import.meta.url));
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

let folder: ReturnType<typeof temporaryFolder>;
let emulator: LLMock;
let postgres: PausablePostgres;
let server: ServedFlou;
let onPostgres: ServedFlou;

beforeAll(async () => {
  folder = temporaryFolder();
  emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  emulator.onMessage(
    /lento/,
    { content: 'Ya llegué. ¿Por dónde partimos?' },
    { streamingProfile: { ttft: 5_500, tps: 100, jitter: 0 } },
  );
  emulator.onMessage(/cara/, {
    content: 'Partamos por una línea.',
    usage: { promptTokenCount: 40_000_000, candidatesTokenCount: 5_000_000 },
  });
  emulator.onMessage(/.*/, { content: 'Partamos por una línea.' });
  postgres = await startEmbedded();
  const env = { FLOU_DATA_DIR: folder.path, GEMINI_API_KEY: 'test', GEMINI_BASE_URL: emulator.url };
  server = await serveFlou(env);
  onPostgres = await serveFlou({ ...env, DATABASE_URL: await postgres.createDatabase() });
});
afterAll(async () => {
  await Promise.all([server.stop('SIGKILL'), onPostgres.stop('SIGKILL')]);
  await Promise.all([emulator.stop(), postgres.stop()]);
  folder.remove();
});

type Api = Awaited<ReturnType<typeof logIn>>;

async function say(api: Api, message: string): Promise<string> {
  const reply = await api('POST', '/chat/send', { message });
  const { ai_message: said } = (await reply.json()) as { readonly ai_message?: { readonly id: string } };
  return said?.id ?? '';
}

const rate = (api: Api, messageId: string, score: number) =>
  api('POST', `/chat/messages/${messageId}/feedback`, { score });

interface Occasion {
  readonly name: string;
  readonly raises: readonly string[];
  readonly at?: () => ServedFlou;
  readonly happens: (api: Api) => Promise<unknown>;
}

const OCCASIONS: readonly Occasion[] = [
  {
    name: 'an ordinary half minute, with a concern, a bad request and a wrong turn in it',
    raises: [],
    happens: async (api) => {
      await say(api, 'tengo un ensayo y no sé cómo partir');
      await rate(api, await say(api, 'no le veo sentido a nada'), 5);
      await api('POST', '/chat/send', { message: '' });
      await api('GET', '/no-such-place');
    },
  },
  { name: 'a crisis', raises: ['FlouCrisisDetected'], happens: (api) => say(api, 'ya no quiero seguir viviendo') },
  {
    name: 'ten crises, of which two were none as those who wrote them say',
    raises: ['FlouCrisisDetected', 'FlouFalsePositives'],
    happens: async (api) => {
      for (let turn = 0; turn < 8; turn++) await say(api, 'quiero morir');
      for (let turn = 0; turn < 2; turn++) await rate(api, await say(api, 'quiero morir'), 1);
    },
  },
  { name: 'a model that takes its time', raises: ['FlouLatency'], happens: (api) => say(api, 'un informe, lento') },
  {
    name: 'turns that cost six dollars each',
    raises: ['FlouDailyCost'],
    happens: async (api) => {
      for (let turn = 0; turn < 9; turn++) await say(api, `otra vuelta cara, la ${turn}`);
    },
  },
  {
    name: 'a database that went away',
    raises: ['FlouDatabaseConnection', 'FlouErrorRate'],
    at: () => onPostgres,
    happens: async (api) => {
      await postgres.pause();
      await say(api, 'tengo un ensayo');
    },
  },
  { name: 'a server that is gone', raises: ['FlouAvailability'], happens: () => server.stop('SIGKILL') },
];

test.runIf(hasPromtool).each(OCCASIONS)(
  '$name raises $raises and nothing else',
  async ({ name, raises, at, happens }) => {
    const { url } = at?.() ?? server;
    const api = await logIn(url, `user-${OCCASIONS.findIndex((occasion) => occasion.name === name)}`);
    const before = await scrape(url);
    await happens(api);
    expect(alertsOf(before, await scrape(url))).toEqual([...raises].sort());
  },
);

test('there is no alert that nothing here raises', () => {
  const rules = readFileSync(join(MONITORING, 'alerts.rules.yml'), 'utf8');
  const raised = new Set(OCCASIONS.flatMap(({ raises }) => raises));
  expect([...rules.matchAll(/- alert: (\w+)/g)].map(([, alert = '']) => alert).sort()).toEqual([...raised].sort());
});

type Series = ReadonlyMap<string, number>;

/** What Prometheus would keep of one scrape, `up` included. */
async function scrape(url: string): Promise<Series> {
  const text = await fetch(`${url}/metrics`).then(
    (reply) => reply.text(),
    () => '',
  );
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const values = lines.map((line): [string, number] => {
    const space = line.lastIndexOf(' ');
    return [line.slice(0, space), Number(line.slice(space + 1))];
  });
  // A mean of nothing yet is NaN, and `promtool` has no word for that.
  const known = values.filter(([, value]) => Number.isFinite(value));
  return new Map([...known, ['up{job="flou"}', text === '' ? 0 : 1]]);
}

const EVERY_SECONDS = 30;
/** Ten minutes of nothing, then twenty of what happened. */
const BEFORE = 20;
const AFTER = 40;

/** The alerts that ring after it went on for twenty minutes. */
function alertsOf(before: Series, after: Series): string[] {
  const path = join(folder.path, 'raised.test.yml');
  const series = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
    series: name,
    values: courseOf(name, before.get(name), after.get(name)),
  }));
  const at = `${((BEFORE + AFTER) * EVERY_SECONDS) / 60}m`;
  const expected = (samples: readonly string[]) => ({
    // JSON is YAML.
    rule_files: ['recording', 'alerts'].map((file) => join(MONITORING, `${file}.rules.yml`)),
    evaluation_interval: `${EVERY_SECONDS}s`,
    tests: [
      {
        interval: `${EVERY_SECONDS}s`,
        input_series: series,
        promql_expr_test: [
          {
            expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
            eval_time: at,
            exp_samples: samples.map((alert) => ({ labels: `{alertname="${alert}"}`, value: 1 })),
          },
        ],
      },
    ],
  });
  // `promtool` tells what it found only when that is not what was expected.
  writeFileSync(path, JSON.stringify(expected(['none'])));
  const { stdout, stderr } = spawnSync('promtool', ['test', 'rules', path], { encoding: 'utf8' });
  const found = /got:(.*)/.exec(`${stdout}${stderr}`)?.[1];
  if (found === undefined) throw new Error(`promtool:\n${stdout}${stderr}`);
  return [...found.matchAll(/alertname="(\w+)"/g)].map(([, alert = '']) => alert).sort();
}

/** A series as promtool writes it: a counter rises by as much again every half minute, `up` stays as it is. */
function courseOf(name: string, before: number | undefined, after: number | undefined): string {
  const start = before === undefined ? `_x${BEFORE}` : `${before}x${BEFORE}`;
  if (after === undefined) return `${start} _x${AFTER}`;
  const rise = name.startsWith('up{') ? 0 : Math.max(0, after - (before ?? 0));
  return `${start} ${after}+${rise}x${AFTER}`;
}
