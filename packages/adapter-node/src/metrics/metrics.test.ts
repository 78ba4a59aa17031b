import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, runFlou, type ServedFlou, serveFlou, temporaryFolder } from '../testing/flou-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
let emulator: LLMock;
let served: ServedFlou;
let env: Record<string, string>;

beforeAll(async () => {
  folder = temporaryFolder();
  emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  // A thousand times what a turn costs: the second one passes the limit of the day.
  emulator.onMessage(/.*/, {
    content: 'Partamos por una línea. ¿Cuál sería?',
    usage: { promptTokenCount: 400_000, candidatesTokenCount: 50_000 },
  });
  env = {
    FLOU_DATA_DIR: folder.path,
    GEMINI_API_KEY: 'test',
    GEMINI_BASE_URL: emulator.url,
    DAILY_COST_LIMIT_USD: '0.10',
  };
  served = await serveFlou(env);
});
afterAll(async () => {
  await served.stop('SIGKILL');
  await emulator.stop();
  folder.remove();
});

const metricsOf = async () => (await fetch(`${served.url}/metrics`)).text();
const valueIn = (text: string, series: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1),
  );

test('what happens is counted: turns, words, tokens, dollars, crises, stars, refusals', async () => {
  const api = await logIn(served.url);
  const say = async (message: string) =>
    (await (await api('POST', '/chat/send', { message })).json()) as {
      ai_message: { id: string };
      metadata: { model: string };
    };
  const first = await say('tengo un ensayo y no sé cómo partir');
  const second = await say('para mañana');
  const third = await say('sigo sin saber');
  const crisis = await say('ya no quiero seguir viviendo');
  await api('POST', `/chat/messages/${first.ai_message.id}/feedback`, { score: 5 });
  await api('POST', `/chat/messages/${crisis.ai_message.id}/feedback`, { score: 1 });
  await fetch(`${served.url}/api/v1/chat/history`);

  // 0.06 dollars a turn: after two of them the local strategist speaks.
  expect([first, second, third].map(({ metadata }) => metadata.model)).toEqual([
    'gemini-2.5-flash-lite',
    'gemini-2.5-flash-lite',
    'local-strategist',
  ]);
  expect(served.output()).toContain('"message":"cost_limit_reached","limit_usd":0.1');

  const text = await metricsOf();
  expect(valueIn(text, 'flou_http_request_duration_seconds_count{route="POST /api/v1/chat/send",status="200"}')).toBe(
    4,
  );
  expect(valueIn(text, 'flou_http_request_duration_seconds_count{route="GET /api/v1/chat/history",status="401"}')).toBe(
    1,
  );
  expect(valueIn(text, 'flou_turn_duration_seconds_count{status="completed",model="gemini-2.5-flash-lite"}')).toBe(2);
  expect(valueIn(text, 'flou_first_text_seconds_count{model="protocol"}')).toBe(1);
  expect(valueIn(text, 'flou_model_tokens_total{direction="input",model="gemini-2.5-flash-lite"}')).toBe(800_000);
  expect(valueIn(text, 'flou_model_cost_usd_total{model="gemini-2.5-flash-lite"}')).toBeCloseTo(0.12, 9);
  expect(valueIn(text, 'flou_cost_limit_reached_total')).toBe(1);
  expect(text).toMatch(/^flou_detections_total\{level="crisis",category="\w+"\} 1$/m);
  expect(valueIn(text, 'flou_feedback_score_sum')).toBe(6);
  expect(valueIn(text, 'flou_false_positives_total')).toBe(1);
  expect(valueIn(text, 'flou_running_turns')).toBe(0);
});

test('the costs are on record, by day, model and user', async () => {
  await served.stop('SIGTERM');
  const { code, stdout } = await runFlou(['costs', '--by', 'model', '--json'], { env });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      key: 'gemini-2.5-flash-lite',
      turns: 2,
      input_tokens: 800_000,
      output_tokens: 100_000,
      cost_usd: expect.closeTo(0.12, 9),
    },
  ]);
  const today = new Date().toISOString().slice(0, 10);
  expect((await runFlou(['costs'], { env })).stdout).toMatch(
    new RegExp(`^${today} +2 turns +900000 tokens +0\\.1200 USD\ntotal `),
  );
  expect(await runFlou(['costs', '--from', 'ayer'], { env })).toMatchObject({ code: 2 });
});
