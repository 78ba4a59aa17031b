// The client of `@flou/core/client` against real sockets: what Node's fetch says when they break is not what a test in memory says.
import type { AddressInfo } from 'node:net';
import { type ChatModel, createFlou } from '@flou/core';
import { createFlouClient, type FlouClientOptions, type TurnEvent } from '@flou/core/client';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { type ServerType, serve } from '@hono/node-server';
import { afterEach, expect, test } from 'vitest';

const WORDS = ['Parte por leer el título. ', 'Sin apuro. ', 'Anota una pregunta. ', '¿Te tinca?'];

// scrypt takes its time on purpose; here nobody attacks a password.
const plainHasher = {
  hash: async (password: string) => `plain:${password}`,
  verify: async (password: string, hash: string) => hash === `plain:${password}`,
};

/** A model that says the next words when it is asked for them. */
function promptedModel() {
  const script = new TransformStream<string, string>(undefined, { highWaterMark: WORDS.length });
  const writer = script.writable.getWriter();
  const model: ChatModel = {
    name: 'prompted',
    async *stream() {
      for await (const text of script.readable) yield { text };
    },
  };
  // A write resolves when it is read, which nobody here waits for.
  const say = (...words: readonly string[]) => {
    for (const text of words) void writer.write(text);
  };
  const finish = () => void writer.close();
  return { model, say, finish };
}

const open: ServerType[] = [];
afterEach(() => {
  for (const server of open.splice(0)) close(server);
});

function close(server: ServerType): void {
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
}

async function openServer(model?: ChatModel) {
  const flou = createFlou({
    storage: createMemoryStorage(),
    passwordHasher: plainHasher,
    secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
    ...(model ? { model } : {}),
  });
  const listen = (port: number) =>
    new Promise<{ server: ServerType; port: number }>((resolve) => {
      const server = serve({ fetch: flou.app.fetch, hostname: '127.0.0.1', port }, (address: AddressInfo) => {
        open.push(server);
        resolve({ server, port: address.port });
      });
    });
  const { server, port } = await listen(0);
  return { flou, server, port, listen: () => listen(port) };
}

async function openClient(port: number, options: FlouClientOptions = {}) {
  const client = createFlouClient({ baseUrl: `http://127.0.0.1:${port}/api/v1`, ...options });
  const ana = { username: 'ana', password: 'una-clave-larga' };
  await client.signUp(ana);
  await client.logIn(ana);
  return client;
}

test('a socket that is cut in mid-sentence costs nothing', async () => {
  const { model, say, finish } = promptedModel();
  const { server, port } = await openServer(model);
  const client = await openClient(port);
  const events: TurnEvent[] = [];
  say(...WORDS.slice(0, 2));
  for await (const event of client.stream('Hola')) {
    events.push(event);
    if (event.type !== 'chunk' || events.filter(({ type }) => type === 'chunk').length > 1) continue;
    if ('closeAllConnections' in server) server.closeAllConnections();
    say(...WORDS.slice(2));
    finish();
  }
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({ type: 'complete', data: { full_text: WORDS.join('') } });
  expect((await client.history()).messages).toHaveLength(2);
});

test('a server that goes away and comes back on the same port is found again', async () => {
  const { server, port, listen } = await openServer();
  const client = await openClient(port);
  close(server);
  const events: TurnEvent[] = [];
  const reading = (async () => {
    for await (const event of client.stream('Hola')) events.push(event);
  })();
  await listen();
  await reading;
  expect(events.at(-1)?.type).toBe('complete');
  expect((await client.history()).messages).toHaveLength(2);
});

test('a server that is gone for good is a problem, not a wait without end', async () => {
  const { server, port } = await openServer();
  const client = await openClient(port, { retries: 1 });
  close(server);
  await expect(client.send('Hola')).rejects.toMatchObject({ code: 'ERR_CONNECTION', status: undefined });
});

test('while the server drains it says when to come back, and a crisis is answered all the same', async () => {
  const { flou, port } = await openServer();
  const client = await openClient(port, { longestWaitMs: 0 });
  await flou.close({ deadlineMs: 0 });
  await expect(client.send('Hola')).rejects.toMatchObject({
    code: 'ERR_SHUTTING_DOWN',
    status: 503,
    retryAfterMs: 2_000,
  });
  expect((await client.send('ya no quiero seguir viviendo')).safety.helplines?.length).toBeGreaterThan(0);
});

test('an abort closes the socket at once', async () => {
  const { model, say, finish } = promptedModel();
  const { port } = await openServer(model);
  const client = await openClient(port);
  const controller = new AbortController();
  say(...WORDS.slice(0, 2));
  const reading = (async () => {
    for await (const event of client.stream('Hola', { signal: controller.signal })) {
      if (event.type === 'chunk') controller.abort();
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  finish();
  await expect.poll(async () => (await client.history()).messages.length).toBe(2);
});
