// The real Gemini SDK against a protocol emulator that is slow, refuses, breaks, stalls and hangs up.
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Telemetry, TelemetryEvent } from '../telemetry/telemetry.ts';
import { gemini } from './gemini/gemini.ts';
import { localStrategist } from './local-strategist/local-strategist.ts';
import { createSpeaker, type Speaker, type SpeakerOptions, type Speech } from './speaker.ts';

const REPLY = 'Partamos por lo más chico: abre el documento y escribe tres ideas sueltas. ¿Te tinca?';
const DRAFT = 'Lee el enunciado y subraya el verbo. ¿Cómo lo ves?';

let emulator: LLMock;
let events: TelemetryEvent[];
const telemetry: Telemetry = { emit: (event) => events.push(event) };

beforeEach(async () => {
  events = [];
  emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
});
afterEach(() => emulator.stop());

function speakerFor(options: Partial<SpeakerOptions> = {}): Speaker {
  return createSpeaker({
    model: gemini({ apiKey: 'test', model: 'gemini-2.5-flash-lite', baseUrl: emulator.url }),
    fallback: localStrategist(),
    telemetry,
    now: Date.now,
    firstTokenTimeoutMs: 400,
    betweenTokensTimeoutMs: 300,
    wholeTimeoutMs: 5_000,
    ...options,
  });
}

async function speak(speaker: Speaker, signal = new AbortController().signal) {
  const speeches: Speech[] = [];
  const request = { instructions: 'Eres Flou.', history: [], message: 'hola', draft: DRAFT, signal };
  for await (const speech of speaker.speak(request)) speeches.push(speech);
  const lastStart = speeches.findLastIndex(({ type }) => type === 'speaker');
  const said = speeches.slice(lastStart).map((speech) => (speech.type === 'text' ? speech.text : ''));
  return {
    speeches,
    models: speeches.flatMap((speech) => (speech.type === 'speaker' ? [speech.model] : [])),
    text: said.join(''),
    calls: emulator.getRequests().length,
  };
}

const spokenByFallback = { models: ['local-strategist'], text: DRAFT };

test("the words are the model's, in one call, and its tokens are counted", async () => {
  emulator.onMessage(
    /.*/,
    { content: REPLY, usage: { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 } },
    { chunkSize: 12 },
  );
  const { models, text, calls, speeches } = await speak(speakerFor());
  expect({ models, text, calls }).toEqual({ models: ['gemini-2.5-flash-lite'], text: REPLY, calls: 1 });
  expect(speeches.at(-1)).toEqual({ type: 'usage', usage: { inputTokens: 321, outputTokens: 45 } });
});

test('a refused request (429) is tried again, a bounded number of times, and then the local strategist answers', async () => {
  emulator.onMessage(/.*/, { error: { message: 'quota', type: 'rate_limit' }, status: 429 });
  const spoken = await speak(speakerFor({ maxRetries: 2 }));
  expect(spoken).toMatchObject({ ...spokenByFallback, calls: 3 });
  expect(events).toContainEqual(expect.objectContaining({ name: 'model_failed', code: 'ERR_MODEL_UNAVAILABLE' }));
});

test('a server error that passes leaves no trace in the reply', async () => {
  let asked = 0;
  emulator.onMessage(/.*/, () => {
    asked += 1;
    return asked === 1 ? { error: { message: 'boom', type: 'server_error' }, status: 500 } : { content: REPLY };
  });
  expect(await speak(speakerFor())).toMatchObject({ models: ['gemini-2.5-flash-lite'], text: REPLY, calls: 2 });
});

test('a bad key is not tried again', async () => {
  emulator.onMessage(/.*/, { error: { message: 'API key not valid', type: 'auth' }, status: 400 });
  expect(await speak(speakerFor())).toMatchObject({ ...spokenByFallback, calls: 1 });
});

test('a model that is too slow with its first token is not waited for', async () => {
  emulator.onMessage(/.*/, { content: REPLY }, { streamingProfile: { ttft: 3_000, tps: 100, jitter: 0 } });
  expect(await speak(speakerFor({ maxRetries: 1 }))).toMatchObject({ ...spokenByFallback, calls: 2 });
  expect(events).toContainEqual(expect.objectContaining({ name: 'model_failed', code: 'ERR_MODEL_TIMEOUT' }));
});

test('broken JSON is the same as no answer', async () => {
  emulator.onMessage(/.*/, { content: REPLY }, { chaos: { malformedRate: 1 } });
  expect(await speak(speakerFor({ maxRetries: 0 }))).toMatchObject(spokenByFallback);
});

test('a connection that is cut before any byte is the same as no answer', async () => {
  emulator.onMessage(/.*/, { content: REPLY }, { chaos: { disconnectRate: 1 } });
  expect(await speak(speakerFor({ maxRetries: 0 }))).toMatchObject(spokenByFallback);
});

test('when the model hangs up in mid-sentence, its words are taken back and the local strategist starts over', async () => {
  emulator.onMessage(/.*/, { content: REPLY }, { chunkSize: 8, latency: 50, disconnectAfterMs: 220 });
  const { models, text, speeches, calls } = await speak(speakerFor());
  expect({ models, text, calls }).toEqual({
    models: ['gemini-2.5-flash-lite', 'local-strategist'],
    text: DRAFT,
    calls: 1,
  });
  expect(speeches.filter(({ type }) => type === 'restart')).toHaveLength(1);
});

test('when the model stalls in mid-sentence, nobody waits for it', async () => {
  emulator.onMessage(/.*/, { content: REPLY }, { chunkSize: 8, latency: 1_000 });
  const { models, text } = await speak(speakerFor({ firstTokenTimeoutMs: 2_000, betweenTokensTimeoutMs: 200 }));
  expect({ models, text }).toEqual({ models: ['gemini-2.5-flash-lite', 'local-strategist'], text: DRAFT });
});

test('a reply that never ends is ended', async () => {
  emulator.onMessage(/.*/, { content: REPLY.repeat(20) }, { chunkSize: 4, latency: 40 });
  const { models, text } = await speak(speakerFor({ wholeTimeoutMs: 500 }));
  expect({ models, text }).toEqual({ models: ['gemini-2.5-flash-lite', 'local-strategist'], text: DRAFT });
});

test('after enough failures in a row the circuit opens: the model is spared, and tried again later', async () => {
  let healthy = false;
  emulator.onMessage(/.*/, () =>
    healthy ? { content: REPLY } : { error: { message: 'down', type: 'server_error' }, status: 503 },
  );
  const speaker = speakerFor({ maxRetries: 0, breakerThreshold: 3, breakerCooldownMs: 200 });
  for (let turn = 0; turn < 3; turn++) await speak(speaker);
  expect((await speak(speaker)).calls).toBe(3);
  expect(events.map(({ name }) => name)).toContain('model_circuit_opened');

  healthy = true;
  await expect.poll(async () => (await speak(speaker)).text, { timeout: 5_000 }).toBe(REPLY);
  expect(events.map(({ name }) => name)).toContain('model_circuit_closed');
});

test('a cancelled turn stops the model, and nobody takes over', async () => {
  emulator.onMessage(/.*/, { content: REPLY }, { chunkSize: 8, latency: 50 });
  const controller = new AbortController();
  const speaking = speakerFor().speak({
    instructions: '',
    history: [],
    message: 'hola',
    draft: DRAFT,
    signal: controller.signal,
  });
  const heard: Speech[] = [];
  const listening = (async () => {
    for await (const speech of speaking) {
      heard.push(speech);
      if (heard.length === 3) controller.abort(new Error('cancelled by the student'));
    }
  })();
  await expect(listening).rejects.toThrow('cancelled by the student');
  expect(heard).toHaveLength(3);
});
