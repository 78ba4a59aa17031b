// What goes over the wire to Gemini, seen by a server of our own.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChatRequest } from '../chat-model.ts';
import { gemini } from './gemini.ts';

let server: Server;
let baseUrl: string;
let received: { url: string; body: Record<string, unknown> }[];
let answer: unknown;

beforeEach(async () => {
  received = [];
  answer = { candidates: [{ content: { role: 'model', parts: [{ text: 'hola' }] }, finishReason: 'STOP' }] };
  server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    received.push({ url: request.url ?? '', body: JSON.parse(body) });
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${JSON.stringify(answer)}\n\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function ask(model: string, request: Partial<ChatRequest> = {}): Promise<string> {
  let text = '';
  const whole = {
    instructions: 'Eres Flou.',
    history: [],
    message: 'hola',
    draft: '',
    signal: new AbortController().signal,
    ...request,
  };
  for await (const delta of gemini({ apiKey: 'k', model, baseUrl }).stream(whole)) text += delta.text;
  return text;
}

test('one streamed call with the instructions, the history, limits and safety settings', async () => {
  const history = [
    { role: 'user' as const, text: 'tengo un ensayo' },
    { role: 'model' as const, text: '¿Para cuándo?' },
  ];
  expect(await ask('gemini-2.5-flash-lite', { history, message: 'pa mañana' })).toBe('hola');
  expect(received).toHaveLength(1);
  expect(received[0]?.url).toBe('/v1beta/models/gemini-2.5-flash-lite:streamGenerateContent?alt=sse');
  expect(received[0]?.body).toMatchObject({
    systemInstruction: { parts: [{ text: 'Eres Flou.' }] },
    contents: [
      { role: 'user', parts: [{ text: 'tengo un ensayo' }] },
      { role: 'model', parts: [{ text: '¿Para cuándo?' }] },
      { role: 'user', parts: [{ text: 'pa mañana' }] },
    ],
    generationConfig: { temperature: 0.7, maxOutputTokens: 320, thinkingConfig: { thinkingBudget: 0 } },
  });
  expect(received[0]?.body.safetySettings).toHaveLength(4);
});

test('a model that must think is given the room for it', async () => {
  await ask('gemini-2.5-pro');
  expect(received[0]?.body.generationConfig).toEqual({ temperature: 0.7, maxOutputTokens: 2_048 });
});

test.each([
  { promptFeedback: { blockReason: 'SAFETY' } },
  { candidates: [{ finishReason: 'SAFETY' }] },
  { candidates: [{ finishReason: 'PROHIBITED_CONTENT', content: { parts: [{ text: 'No' }] } }] },
])('an answer that Gemini withholds is a refusal: %o', async (withheld) => {
  answer = withheld;
  await expect(ask('gemini-2.5-flash-lite')).rejects.toMatchObject({ code: 'ERR_MODEL_REFUSED', retryable: false });
});

test("a model's thoughts are not its words", async () => {
  answer = { candidates: [{ content: { parts: [{ text: 'Let me think', thought: true }, { text: 'hola' }] } }] };
  expect(await ask('gemini-2.5-pro')).toBe('hola');
});
