import { expect, test } from 'vitest';
import { ModelError } from '../errors/flou-error.ts';
import type { TelemetryEvent } from '../telemetry/telemetry.ts';
import type { ChatModel, ChatRequest } from './chat-model.ts';
import { observedModel } from './observed-model.ts';

const REQUEST: ChatRequest = {
  instructions: 'secretosecreto',
  history: [],
  message: 'secretosecreto',
  draft: 'secretosecreto',
  requestId: 'request-1',
  signal: new AbortController().signal,
};

/** A model that is observed, on a clock that moves by a second whenever it is read. */
function observed(stream: ChatModel['stream']): { model: ChatModel; events: TelemetryEvent[] } {
  const events: TelemetryEvent[] = [];
  let nowMs = 0;
  const telemetry = { emit: (event: TelemetryEvent) => void events.push(event) };
  const now = () => {
    nowMs += 1_000;
    return nowMs;
  };
  return { model: observedModel({ name: 'some-model', provider: 'somebody', stream }, { telemetry, now }), events };
}

test('a call is told of with its duration and its tokens, and without a word of it', async () => {
  const { model, events } = observed(async function* () {
    yield { text: 'secreto' };
    yield { text: 'secreto', usage: { inputTokens: 12, outputTokens: 3 } };
  });
  let said = '';
  for await (const { text } of model.stream(REQUEST)) said += text;
  expect(said).toBe('secretosecreto');
  expect(events).toEqual([
    {
      name: 'model_called',
      severity: 'debug',
      requestId: 'request-1',
      model: 'some-model',
      provider: 'somebody',
      durationMs: 1_000,
      inputTokens: 12,
      outputTokens: 3,
    },
  ]);
});

test('a call that fails is told of with its code, and fails as before', async () => {
  const failure = new ModelError('ERR_MODEL_UNAVAILABLE', 'secretosecreto', { retryable: true });
  const { model, events } = observed(() => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure) }),
  }));
  await expect(model.stream(REQUEST)[Symbol.asyncIterator]().next()).rejects.toBe(failure);
  expect(events).toEqual([expect.objectContaining({ name: 'model_called', code: 'ERR_MODEL_UNAVAILABLE' })]);
  expect(JSON.stringify(events)).not.toContain('secreto');
});

test('a call whose reader has heard enough is told of as well', async () => {
  const { model, events } = observed(async function* () {
    for (;;) yield { text: 'y ' };
  });
  for await (const _ of model.stream(REQUEST)) break;
  expect(events).toHaveLength(1);
});
