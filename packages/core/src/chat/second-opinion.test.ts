// Turns whose message the detector is not sure of, with a model that is asked about them.
import { expect, test } from 'vitest';
import { createFlou } from '../flou.ts';
import { screen } from '../guardrails/index.ts';
import type { ChatModel, ChatRequest } from '../model/chat-model.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import type { TelemetryEvent } from '../telemetry/telemetry.ts';
import type { TurnEvent } from './turn-events.ts';

const UNCOVERED = 'Jeg vil ikke vågne mere, det hele er for meget';
const DISTRESS = 'siento que nada tiene sentido y que nunca va a mejorar';

/** A model that judges with what `verdict` says and counts how often it was asked. */
function judgeThat(verdict: (request: ChatRequest) => Promise<string> | string): ChatModel & { asked: ChatRequest[] } {
  const asked: ChatRequest[] = [];
  return {
    name: 'judge',
    asked,
    async *stream(request) {
      asked.push(request);
      yield { text: await verdict(request) };
    },
  };
}

const saying = (level: string, category: string) =>
  judgeThat(({ instructions }) => {
    const nonce = /"nonce":"([^"]+)"/.exec(instructions)?.[1];
    return JSON.stringify({ nonce, level, category });
  });

async function turn(text: string, options: { secondOpinion?: ChatModel; model?: ChatModel }) {
  const telemetry: TelemetryEvent[] = [];
  const flou = createFlou({
    storage: createMemoryStorage(),
    auth: () => ({ id: 'ana' }),
    telemetry: { emit: (event) => telemetry.push(event) },
    ...options,
  });
  const events: TurnEvent[] = [];
  for await (const event of flou.stream({ userId: 'ana', text })) events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'complete') throw new Error('The turn did not complete.');
  let shown = '';
  for (const event of events) {
    if (event.type === 'chunk') shown += event.data.text;
    if (event.type === 'replace') shown = event.data.text;
  }
  return { events, telemetry, shown, result: last.data };
}

test('the messages of this file are what it needs: one not covered, one a concern', () => {
  expect(screen(UNCOVERED)).toMatchObject({ level: 'none', covered: false });
  expect(screen(DISTRESS).level).toBe('concern');
});

test('more danger than the detector saw: what was said is taken back and the protocol speaks', async () => {
  const { events, shown, result, telemetry } = await turn(UNCOVERED, {
    secondOpinion: saying('crisis', 'passive_ideation'),
  });
  expect(result.safety).toMatchObject({ level: 'crisis', category: 'passive_ideation' });
  expect(result.full_text).toContain('*4141');
  expect(shown).toBe(result.full_text);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(telemetry).toContainEqual(
    expect.objectContaining({ name: 'crisis_detected', rules: expect.arrayContaining(['second-opinion']) }),
  );
});

test('a model that goes on speaking when it is overtaken is stopped', async () => {
  let stopped = false;
  const endless: ChatModel = {
    name: 'endless',
    async *stream() {
      try {
        for (;;) yield { text: 'Sigamos con la tarea. ' };
      } finally {
        stopped = true;
      }
    },
  };
  const { result } = await turn(UNCOVERED, { model: endless, secondOpinion: saying('crisis', 'active_ideation') });
  expect(result.safety.level).toBe('crisis');
  expect(stopped).toBe(true);
});

test('a concern that is none is an ordinary turn', async () => {
  const { result } = await turn(DISTRESS, { secondOpinion: saying('none', 'none') });
  expect(result.safety).toEqual({ level: 'none' });
  expect(result.metadata.model).toBe('local-strategist');
});

test.each([
  ['fails', judgeThat(() => Promise.reject(new Error('secret words')))],
  ['echoes the user', judgeThat(({ message }) => message)],
  ['talks without end', judgeThat(() => 'x'.repeat(5_000))],
])('a judge that %s changes nothing and is reported without its words', async (_what, secondOpinion) => {
  const { result, telemetry } = await turn(DISTRESS, { secondOpinion });
  expect(result.safety.level).toBe('concern');
  const failures = telemetry.filter(({ name }) => name === 'guardrail_failed');
  expect(failures).toHaveLength(1);
  expect(JSON.stringify(failures)).not.toContain('secret words');
});

test('a crisis asks nobody; an ordinary message neither; personal data is masked for the judge', async () => {
  const judge = saying('none', 'none');
  expect((await turn('me quiero morir', { secondOpinion: judge })).result.safety.level).toBe('crisis');
  await turn('tengo prueba de historia mañana', { secondOpinion: judge });
  expect(judge.asked).toHaveLength(0);
  await turn(`${DISTRESS}. Mi correo es ana.perez@gmail.com`, { secondOpinion: judge });
  expect(judge.asked[0]?.message).toContain('sentido');
  expect(judge.asked[0]?.message).not.toContain('ana.perez');
});
