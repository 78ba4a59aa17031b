import { expect, test } from 'vitest';
import type { TurnEvent } from '../chat/turn-events.ts';
import type { FlouOptions } from '../flou-options.ts';
import { createTestClient } from '../http/testing/test-client.ts';
import type { ChatModel } from '../model/chat-model.ts';
import { browserTokens, createFlouClient, type FlouClientOptions, FlouProblem, memoryTokens } from './index.ts';

const ANA = { username: 'ana', password: 'una-clave-larga' };

/** What stands between the client and the app: it may answer itself, or change what comes back. */
type Between = (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;

/** A client of a Flou in memory, logged in, with everything it sent. */
async function openClient(
  options: { flou?: Partial<FlouOptions>; client?: Partial<FlouClientOptions>; between?: Between } = {},
) {
  const { flou } = createTestClient(options.flou);
  const sent: string[] = [];
  let between: Between = (request, pass) => pass(request);
  const fetch: FlouClientOptions['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`);
    // As on a real connection: an abort is noticed, and what is on its way breaks off.
    request.signal.throwIfAborted();
    return between(request, (passed) => flou.handler(passed));
  };
  const settings = { baseUrl: 'http://flou.test/api/v1/', fetch, longestWaitMs: 40, ...options.client };
  const client = createFlouClient(settings);
  await client.signUp(ANA);
  await client.logIn(ANA);
  sent.length = 0;
  if (options.between) between = options.between;
  return { client, flou, sent, settings, put: (next: Between) => (between = next) };
}

const model = (name: string, ...words: string[]): ChatModel => ({
  name,
  async *stream() {
    for (const text of words) yield { text };
  },
});

const WORDS = ['Parte por leer el título. ', 'Sin apuro. ', 'Anota una pregunta. ', 'Y nada más. ', '¿Te tinca?'];

async function eventsOf(stream: AsyncGenerator<TurnEvent>): Promise<TurnEvent[]> {
  const events: TurnEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

const wordsOf = (events: readonly TurnEvent[]): string =>
  events.map((event) => (event.type === 'chunk' ? event.data.text : '')).join('');

const problemOf = (work: Promise<unknown>): Promise<FlouProblem> =>
  work.then(
    () => Promise.reject(new Error('It went well.')),
    (error) => {
      if (error instanceof FlouProblem) return error;
      throw error;
    },
  );

/** A body that breaks after so many events. */
function cutAfter(response: Response, events: number): Response {
  let left = events;
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform: (bytes, controller) => {
      for (const block of decoder.decode(bytes, { stream: true }).split(/(?<=\n\n)/)) {
        if (block.includes('data: ') && left-- === 0) return controller.error(new Error('The tunnel.'));
        controller.enqueue(encoder.encode(block));
      }
    },
  });
  return new Response(response.body?.pipeThrough(cut) ?? null, response);
}

test('signs up, talks, reads back, rates and forgets', async () => {
  const { client } = await openClient();
  const reply = await client.send('Estoy frustrada con un ensayo');
  expect(reply).toMatchObject({ user_message: { role: 'user' }, safety: { level: 'none' } });

  const { messages, next } = await client.history();
  expect(messages.map(({ id }) => id)).toEqual([reply.user_message.id, reply.ai_message.id]);
  expect(next).toBeNull();
  expect((await client.history({ limit: 1 })).messages).toEqual([messages[1]]);

  await client.feedback(reply.ai_message.id, { score: 5, comment: 'Justo.' });
  expect(await client.account()).toMatchObject({ username: 'ana' });
  await client.clearHistory();
  expect((await client.history()).messages).toEqual([]);
  await client.eraseAccount();
  expect(await problemOf(client.account())).toMatchObject({ code: 'ERR_AUTH_REQUIRED' });
});

test('a turn streams its events in order, up to one complete', async () => {
  const { client } = await openClient();
  const events = await eventsOf(client.stream('Hola'));
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events[0]).toMatchObject({ type: 'metadata' });
  expect(events.at(-1)).toMatchObject({ type: 'complete', data: { full_text: wordsOf(events) } });
});

test.each([0, 1, 2, 4])(
  'a connection that breaks after %i events loses none, doubles none and makes no second turn',
  async (count) => {
    let cuts = 0;
    const { client, sent } = await openClient({
      flou: { model: model('slow', ...WORDS) },
      between: async (request, pass) => (cuts++ < 2 ? cutAfter(await pass(request), count) : pass(request)),
    });
    const events = await eventsOf(client.stream('Hola'));
    expect(events.map(({ seq }) => seq)).toEqual([...new Set(events.map(({ seq }) => seq))].toSorted((a, b) => a - b));
    expect(events.filter(({ type }) => type === 'metadata')).toHaveLength(1);
    expect(events.at(-1)?.type).toBe('complete');
    expect(sent[1]).toMatch(count === 0 ? /^POST .chat.send-stream$/ : /^GET .chat.turns..+.stream$/);
    expect(wordsOf(events)).toBe(WORDS.join(''));
    expect((await client.history()).messages).toHaveLength(2);
  },
);

test('an answer that gets lost is asked for again, and is the same turn', async () => {
  let lost = false;
  const { client, sent } = await openClient({
    between: async (request, pass) => {
      const response = await pass(request);
      if (lost) return response;
      lost = true;
      throw new TypeError('Failed to fetch');
    },
  });
  const reply = await client.send('Hola');
  expect(sent).toEqual(['POST /chat/send', 'POST /chat/send']);
  expect((await client.history()).messages.map(({ id }) => id)).toEqual([reply.user_message.id, reply.ai_message.id]);
});

test('the same key later gives the same turn again', async () => {
  const { client } = await openClient();
  const [first, second] = await Promise.all(
    [1, 2].map(async () => (await eventsOf(client.stream('Hola', { idempotencyKey: 'k1' }))).at(-1)),
  );
  expect(second).toEqual(first);
  const problem = await problemOf(eventsOf(client.stream('Otra cosa', { idempotencyKey: 'k1' })));
  expect(problem).toMatchObject({ code: 'ERR_TURN_KEY_CONFLICT', status: 409 });
});

test('a turn can be followed later from any event on', async () => {
  const { client } = await openClient();
  const events = await eventsOf(client.stream('Hola'));
  const turnId = events[0]?.type === 'metadata' ? events[0].data.turn_id : '';
  expect(await eventsOf(client.follow(turnId, { after: 3 }))).toEqual(events.slice(3));
  expect(await problemOf(eventsOf(client.follow('nowhere')))).toMatchObject({
    code: 'ERR_TURN_NOT_FOUND',
    status: 404,
  });
});

test('an access token that is too old is refreshed once for all calls that wait for it', async () => {
  let laterMs = 0;
  const { client, sent } = await openClient({ flou: { runtime: { now: () => Date.now() + laterMs } } });
  laterMs = 2 * 3_600_000;
  await Promise.all([client.history(), client.account(), client.send('Hola'), eventsOf(client.stream('Hola'))]);
  expect(sent.filter((call) => call === 'POST /login/refresh-token')).toHaveLength(1);
});

test('two tabs that share a login refresh it one after the other, and both stay in', async () => {
  let laterMs = 0;
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  let turn: Promise<unknown> = Promise.resolve();
  const exclusively = <T>(task: () => Promise<T>): Promise<T> => {
    const run = turn.then(task);
    turn = run.catch(() => {});
    return run;
  };
  const tokens = { ...browserTokens(storage), exclusively };
  const { client, sent, settings } = await openClient({
    flou: { runtime: { now: () => Date.now() + laterMs } },
    client: { tokens },
  });
  const otherTab = createFlouClient(settings);
  laterMs = 2 * 3_600_000;
  await Promise.all([client.account(), otherTab.account()]);
  expect(sent.filter((call) => call === 'POST /login/refresh-token')).toHaveLength(1);
  kept.set('flou.tokens', '{"something":"else"}');
  expect(await problemOf(otherTab.account())).toMatchObject({ code: 'ERR_AUTH_REQUIRED' });
});

test('a login that was closed elsewhere is forgotten, and says so', async () => {
  const tokens = memoryTokens();
  const { client, settings } = await openClient({ client: { tokens } });
  const kept = await tokens.get();
  await createFlouClient(settings).logOut();
  expect(tokens.get()).toBeUndefined();
  await tokens.set(kept);
  expect(await problemOf(client.history())).toMatchObject({ code: 'ERR_AUTH_INVALID', status: 401 });
  expect(tokens.get()).toBeUndefined();
});

test('whoever logs out is out, even without a connection', async () => {
  const tokens = memoryTokens();
  const { client } = await openClient({
    client: { tokens },
    between: () => Promise.reject(new TypeError('Failed to fetch')),
  });
  expect(await problemOf(client.logOut())).toMatchObject({ code: 'ERR_CONNECTION', status: undefined });
  expect(tokens.get()).toBeUndefined();
});

test('over the rate limit the problem says how long to wait, and nobody waits a minute for it', async () => {
  const { client, sent } = await openClient({ flou: { rateLimitPerMinute: 1 } });
  await client.send('Hola');
  const problem = await problemOf(client.send('Hola otra vez'));
  expect(problem).toMatchObject({ code: 'ERR_LIMIT_RATE', status: 429, requestId: expect.any(String) });
  expect(problem.retryAfterMs).toBeGreaterThan(50_000);
  expect(sent).toHaveLength(2);
});

test.each([429, 503])('a %i that asks to come back in a moment is obeyed', async (status) => {
  let refusals = 0;
  const { client, sent } = await openClient({
    between: async (request, pass) =>
      refusals++ < 2 ? new Response('{}', { status, headers: { 'retry-after': '0' } }) : pass(request),
  });
  expect((await eventsOf(client.stream('Hola'))).at(-1)?.type).toBe('complete');
  expect(sent).toHaveLength(3);
});

test('a server that stays away is given up after the retries that were asked for', async () => {
  const { client, sent } = await openClient({
    client: { retries: 3 },
    between: async () => new Response('<h1>Service Unavailable</h1>', { status: 503 }),
  });
  expect(await problemOf(client.history())).toMatchObject({ code: 'ERR_UNEXPECTED', status: 503 });
  expect(sent).toHaveLength(4);
});

test('what may have been heard, and must not happen twice, is not sent twice', async () => {
  const { client, sent } = await openClient({ between: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(await problemOf(client.signUp(ANA))).toMatchObject({ code: 'ERR_CONNECTION' });
  expect(sent).toHaveLength(1);
});

test('a connection on which nothing is heard is given up', async () => {
  const { client } = await openClient({
    client: { silenceMs: 30, retries: 1 },
    between: (request) =>
      new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason))),
  });
  expect(await problemOf(eventsOf(client.stream('Hola')))).toMatchObject({ code: 'ERR_CONNECTION' });
});

test('a stream that falls silent halfway is resumed', async () => {
  let first = true;
  const { client } = await openClient({
    client: { silenceMs: 50 },
    between: async (request, pass) => {
      const response = await pass(request);
      if (!first) return response;
      first = false;
      const [head = ''] = (await response.text()).split(/(?<=data.*\n\n)/);
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(head));
          request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
        },
      });
      return new Response(body, response);
    },
  });
  const events = await eventsOf(client.stream('Hola'));
  expect(events.map(({ type }) => type).filter((type) => type !== 'chunk')).toEqual(['metadata', 'complete']);
});

test('an abort stops the reading, and the turn goes on', async () => {
  const { client } = await openClient({ flou: { model: model('slow', ...WORDS) } });
  const controller = new AbortController();
  const read = async () => {
    for await (const event of client.stream('Hola', { signal: controller.signal })) {
      if (event.type === 'chunk') controller.abort();
    }
  };
  await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  await expect(client.send('Hola', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  await expect.poll(async () => (await client.history()).messages.length).toBe(2);
});

test('whoever stops listening closes the connection', async () => {
  let closed = false;
  const { client } = await openClient({
    between: async (request, pass) => {
      request.signal.addEventListener('abort', () => {
        closed = true;
      });
      return pass(request);
    },
  });
  for await (const event of client.stream('Hola')) if (event.type === 'metadata') break;
  expect(closed).toBe(true);
});

test('a turn that is cancelled ends with an error that says so', async () => {
  const endless: ChatModel = {
    name: 'endless',
    async *stream({ signal }) {
      yield { text: 'Una cosa. Y después ' };
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  };
  const { client } = await openClient({ flou: { model: endless } });
  let last: TurnEvent | undefined;
  for await (const event of client.stream('Hola')) {
    last = event;
    if (event.type === 'metadata') await client.cancel(event.data.turn_id);
  }
  expect(last).toMatchObject({ type: 'error', data: { code: 'ERR_TURN_CANCELLED' } });
});

test('where bodies cannot be streamed, the events come all the same', async () => {
  const { client } = await openClient({
    between: async (request, pass) => {
      const response = await pass(request);
      // As in React Native's own fetch.
      return Object.defineProperty(response, 'body', { value: undefined });
    },
  });
  const events = await eventsOf(client.stream('Hola'));
  expect(events.at(0)?.type).toBe('metadata');
  expect(events.at(-1)?.type).toBe('complete');
});

test('a field that is wrong is named', async () => {
  const { client } = await openClient();
  const problem = await problemOf(client.signUp({ username: 'a b', password: 'x' }));
  expect(problem).toMatchObject({
    code: 'ERR_INPUT_INVALID',
    status: 422,
    message: expect.stringContaining('username'),
  });
  expect(problem.errors.map(({ path }) => path)).toEqual(['username', 'password']);
});

test.each([
  ['a page of HTML', '<!doctype html><title>Wi-Fi del hotel</title>'],
  ['JSON of somebody else', '{"status":"ok"}'],
])('%s where an answer should be is no answer', async (_, body) => {
  const { client } = await openClient({ between: async () => new Response(body) });
  expect(await problemOf(client.history())).toMatchObject({ code: 'ERR_REPLY_INVALID' });
});

test('a kind of event that a newer server adds is passed over', async () => {
  const { client } = await openClient({
    between: async (request, pass) => {
      const events = await (await pass(request)).text();
      return new Response(events.replace('data: ', 'data: {"type":"mood","seq":0,"data":{}}\n\ndata: '));
    },
  });
  const events = await eventsOf(client.stream('Hola'));
  expect(events[0]?.type).toBe('metadata');
  expect(events.at(-1)?.type).toBe('complete');
});
