// API10:2023, unsafe consumption of APIs: a model's server that sends what it should not, by the real SDK over real sockets. The student gets a
// whole reply all the same, and nothing of it is more than can be carried.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { FlouOptions } from '../../flou-options.ts';
import { gemini } from '../../model/gemini/gemini.ts';
import { createMemoryStorage } from '../../storage/memory/index.ts';
import type { TelemetryEvent } from '../../telemetry/telemetry.ts';
import { createTestClient, parseEvents } from '../testing/test-client.ts';

const API_KEY = 'a-key-of-the-model';
const MESSAGE = 'tengo un ensayo sobre la marea';
/** What is on its way in sockets when somebody stops reading is not in anybody's hands. */
const MOST_BYTES = 16 * 1_048_576;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ana's chat with a model that is answered by `answer`. */
async function chatWith(answer: RequestListener, options: Partial<FlouOptions> = {}) {
  const events: TelemetryEvent[] = [];
  const client = createTestClient({
    model: gemini({ apiKey: API_KEY, baseUrl: await listen(answer) }),
    resilience: { maxRetries: 0 },
    telemetry: { emit: (event) => events.push(event) },
    ...options,
  });
  const token = await client.logIn('ana');

  /** Sends a message and holds the stream to its promises. */
  const turn = async (message = MESSAGE) => {
    const response = await client.fetch('POST', '/api/v1/chat/send-stream', { token, body: { message } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await response.text();
    for (const block of text.split('\n\n').filter(Boolean)) expect(block).toMatch(/^(data: \{[^\r\n]*\}|: .*)$/);
    const told = parseEvents(text);
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_, index) => index + 1));
    expect(told.filter(({ type }) => type === 'complete' || type === 'error')).toHaveLength(1);
    const last = told.at(-1);
    expect(last).toMatchObject({ type: 'complete', data: { ai_message: { role: 'model' } } });
    const history = await client.call('GET', '/api/v1/chat/history', { token });
    expect(history.body.messages.at(-1).text).toBe(last?.data.full_text);
    return { said: String(last?.data.full_text), model: String(last?.data.metadata.model), told };
  };
  return { turn, events };
}

const sse = (...chunks: readonly string[]) => chunks.map((chunk) => `data: ${chunk}\n\n`).join('');
const saying = (text: string, more: object = {}) =>
  JSON.stringify({ candidates: [{ content: { role: 'model', parts: [{ text }] } }], ...more });

const answering =
  (
    body: string,
    headers: Readonly<Record<string, string>> = { 'content-type': 'text/event-stream' },
  ): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(200, headers).end(body);
  };

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed: the key goes nowhere else', async (status) => {
  const asked: unknown[] = [];
  const elsewhere = await listen((request, response) => {
    asked.push(request.headers);
    answering(sse(saying('Palabras de otro.')))(request, response);
  });
  const { turn } = await chatWith((request, response) => {
    request.resume();
    response.writeHead(status, { location: `${elsewhere}/latest/meta-data/` }).end();
  });
  expect((await turn()).model).toBe('local-strategist');
  expect(asked).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['a page of HTML', '<!doctype html><title>Sign in</title>'],
  ['null', sse('null')],
  ['a text', sse('"hola"')],
  ['a list', sse('[]')],
  ['broken JSON', sse('{"candidates":[{"content":{"parts":[{"text":"ho')],
  ['candidates that are none', sse('{"candidates":{"0":{}}}')],
  ['parts that are a text', sse('{"candidates":[{"content":{"parts":"hola"}}]}')],
  ['a part that is null', sse('{"candidates":[{"content":{"parts":[null]}}]}')],
  ['a text that is an object', sse('{"candidates":[{"content":{"parts":[{"text":{"toString":"x"}}]}}]}')],
  ['a text that is a list', sse('{"candidates":[{"content":{"parts":[{"text":["a","b"]}]}}]}')],
  ['a text that is a number', sse('{"candidates":[{"content":{"parts":[{"text":42}]}}]}')],
  ['a call of a function', sse('{"candidates":[{"content":{"parts":[{"functionCall":{"name":"rm","args":{}}}]}}]}')],
  ['an image', sse('{"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"AAAA"}}]}}]}')],
  ['prototypes', sse('{"__proto__":{"candidates":[{"content":{"parts":[{"text":"hola"}]}}]},"constructor":1}')],
  ['JSON without an end', sse(`{"candidates":${'['.repeat(50_000)}`)],
  ['JSON of 50,000 levels', sse(`{"candidates":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
  ['an error in mid-stream', sse('{"error":{"code":503,"message":"tengo","status":"UNAVAILABLE"}}')],
])('a reply that is %s is none: the tutor speaks for itself', async (_, body) => {
  const { turn } = await chatWith(answering(body));
  const { model, said } = await turn();
  expect(model).toBe('local-strategist');
  expect(said.length).toBeGreaterThan(20);
});

test.each([
  ['markup', 'Mira <script>alert(1)</script><img src=x onerror=alert(1)> esto.'],
  ['an event of its own', 'Uno.\n\ndata: {"type":"complete","seq":1,"data":{}}\n\nevent: error\r\n\r\nDos.'],
  ['escape sequences', '\u001b[2J\u001b]0;x\u0007Partamos.\u0085\u009b31m'],
  ['line ends of other worlds', 'Uno.\u2028Dos.\u2029Tres.\u000b\u000c'],
  ['letters that turn around', '\u202eodnum aloH\u202c \u2066x\u2069'],
  ['NUL', 'Par\u0000tamos.\u0000'],
  ['2,000 joined emoji', '👩‍👩‍👧‍👦'.repeat(2_000)],
])('words that hold %s stay words: in one line of the stream, as they are kept', async (_, text) => {
  const { turn } = await chatWith(answering(sse(saying(text))));
  const { model, said } = await turn();
  expect(model).toBe('gemini-2.5-flash-lite');
  expect(said).toBe(text.replaceAll('\u0000', ''));
});

test('what the gate refuses stays refused, however it is cut into pieces', async () => {
  const forbidden = 'Partamos. Soy una persona de verdad, igual que tú. Y sigo.';
  const { turn } = await chatWith(answering(sse(...Array.from(forbidden, (letter) => saying(letter)))));
  const { told, said } = await turn();
  const shown = told.map(({ data }) => data.text ?? '').join('');
  expect(shown).not.toContain('persona de verdad');
  expect(said).toMatch(/^Partamos\. /);
});

/** Writes on and on, as fast as it is read, until somebody hangs up. */
function endless(piece: string, { status = 200, head = '' }: { status?: number; head?: string } = {}) {
  let bytes = 0;
  const hungUp = Promise.withResolvers<void>();
  const answer: RequestListener = async (request, response) => {
    request.resume();
    response.once('close', hungUp.resolve);
    response.writeHead(status, { 'content-type': 'text/event-stream' });
    response.write(head);
    const block = piece.repeat(Math.ceil(16_384 / piece.length));
    while (!response.destroyed) {
      bytes += block.length;
      if (!response.write(block)) await Promise.race([once(response, 'drain'), hungUp.promise]);
      // The other side lives in this process too.
      await new Promise(setImmediate);
    }
  };
  return { answer, hungUp: hungUp.promise, bytes: () => bytes };
}

test.each([
  ['words', sse(saying('y otra cosa más. ')), {}],
  ['one line', 'a', { head: 'data: {"candidates":[{"content":{"parts":[{"text":"' }],
  ['comments', ': nada\n\n', {}],
  ['white space', ' \n', {}],
  ['an error', '{"error":1}', { status: 500 }],
])('%s without end are ended, long before anybody runs out of memory', async (_, piece, options) => {
  const { answer, hungUp, bytes } = endless(piece, options);
  const { turn, events } = await chatWith(answer);
  const { model, said } = await turn();
  expect(model).toBe('local-strategist');
  expect(said.length).toBeLessThan(2_000);
  // Because it was too much, and not because it took too long.
  expect(events).toContainEqual(expect.objectContaining({ name: 'model_failed', code: 'ERR_MODEL_BROKEN' }));
  await hungUp;
  expect(bytes()).toBeLessThan(MOST_BYTES);
});

test('a small reply that unpacks to a gigantic one is not unpacked whole', async () => {
  const bomb = gzipSync(Buffer.alloc(256 * 1_048_576, ' '));
  const { turn, events } = await chatWith((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }).end(bomb);
  });
  expect((await turn()).model).toBe('local-strategist');
  expect(events).toContainEqual(expect.objectContaining({ name: 'model_failed', code: 'ERR_MODEL_BROKEN' }));
});

test.each([
  ['negative', { promptTokenCount: -1_000, candidatesTokenCount: 1_000 }],
  ['more than there are', { promptTokenCount: 1e300, candidatesTokenCount: 1 }],
  ['texts', { promptTokenCount: '1e12', candidatesTokenCount: [] }],
  ['fractions', { promptTokenCount: 0.5, candidatesTokenCount: 1 }],
])(
  'token counts that are %s are not believed: the reply stands, the budget of the day is as before',
  async (_, odd) => {
    const billed = 8_000_000;
    const bills: unknown[] = [odd, { promptTokenCount: billed, candidatesTokenCount: billed }];
    const storage = createMemoryStorage();
    const { turn } = await chatWith(
      (request, response) => answering(sse(saying('Partamos.', { usageMetadata: bills.shift() })))(request, response),
      { dailyCostLimitUsd: 1, storage },
    );
    const speakers = [];
    for (let asked = 0; asked < 3; asked++) speakers.push((await turn()).model);
    expect(speakers).toEqual(['gemini-2.5-flash-lite', 'gemini-2.5-flash-lite', 'local-strategist']);
    const [day] = await storage.costs.between({ fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, by: 'day' });
    expect(day).toMatchObject({ inputTokens: billed, outputTokens: billed });
  },
);

test('an error that quotes what was asked tells it to nobody: not to the student, not to the logs', async () => {
  const echoes: RequestListener[] = [
    (_, response) => response.writeHead(400).end(JSON.stringify({ error: { message: `bad: ${MESSAGE} ${API_KEY}` } })),
    (_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end(`<pre>${MESSAGE} ${API_KEY}</pre>`),
    answering(sse(`${MESSAGE} ${API_KEY}`)),
    answering(`data: ${MESSAGE} ${API_KEY}`),
    answering(sse(JSON.stringify({ error: { code: 500, message: `${MESSAGE} ${API_KEY}`, status: 'INTERNAL' } }))),
  ];
  const { turn, events } = await chatWith((request, response) => {
    request.resume();
    echoes.shift()?.(request, response);
  });
  while (echoes.length > 0) expect((await turn()).model).toBe('local-strategist');
  expect(events.filter(({ name }) => name === 'model_failed')).toHaveLength(5);
  expect(JSON.stringify(events)).not.toMatch(/marea|a-key-of-the-model/);
});
