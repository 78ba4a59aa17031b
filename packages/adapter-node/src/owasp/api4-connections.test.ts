// API4:2023, unrestricted resource consumption, below HTTP: callers who connect and then take their time. What the router bounds is tried in
// core/src/http/owasp/api4-resources.test.ts.
import { once } from 'node:events';
import { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createFlou, type TelemetryEvent } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { afterEach, expect, test } from 'vitest';
import { listen, type Patience } from '../listen.ts';

/** Whatever a test is about is short; the rest never happens. */
const PATIENT: Patience = { headersMs: 60_000, requestMs: 60_000, silenceMs: 60_000 };

/** A machine may have other things to do. */
const POLLING = { timeout: 15_000 };

const sockets: Socket[] = [];
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const stop of stops.splice(0)) await stop();
});

async function serveWith(patience: Partial<Patience>) {
  const events: TelemetryEvent[] = [];
  const flou = createFlou({
    storage: createMemoryStorage(),
    auth: () => ({ id: 'ana' }),
    rateLimitPerMinute: 1_000,
    telemetry: { emit: (event) => events.push(event) },
  });
  /** The server's side of every connection that has asked something. */
  const served = new Set<Socket>();
  const { url, close } = await listen(
    (request, env) => {
      if (env.incoming instanceof IncomingMessage) served.add(env.incoming.socket);
      return flou.app.fetch(request, env);
    },
    { host: '127.0.0.1', port: 0 },
    { ...PATIENT, ...patience },
  );
  stops.push(close);

  /** A connection that has sent so much; `answer` is all it is told until it is closed. */
  const open = async (sent: string) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    sockets.push(socket);
    // Closed by the other side in the middle of something.
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(sent);
    const answer = async () => {
      let text = '';
      socket.on('data', (piece) => {
        text += piece;
      });
      await new Promise((closed) => socket.once('close', closed));
      return text;
    };
    return { socket, answer };
  };
  const isWell = async () => {
    const reply = await fetch(`${url}/api/v1/chat/send`, { method: 'POST', body: '{"message":"hola"}' });
    return reply.status === 200 && (await reply.text()).includes('"role":"model"');
  };
  return { open, isWell, events, served };
}

const POST = 'POST /api/v1/chat/send HTTP/1.1\r\nhost: flou.test\r\n';

test.each([
  ['nothing at all', ''],
  ['half a line', 'GET /heal'],
  ['headers that go on and on', `${POST}x-a: 1\r\n`],
])('300 connections that send %s are closed in time, and nobody else waits for them', async (_, sent) => {
  const { open, isWell } = await serveWith({ headersMs: 400 });
  const held = await Promise.all(Array.from({ length: 300 }, () => open(sent)));
  const answers = held.map(({ answer }) => answer());
  expect(await isWell()).toBe(true);
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(held.every(({ socket }) => socket.destroyed)).toBe(true);
});

test.each([
  ['a length it does not keep', `${POST}content-length: 1000\r\n\r\n{"message":"ho`],
  ['pieces that do not end', `${POST}transfer-encoding: chunked\r\n\r\n5\r\n{"mes\r\n`],
])('100 bodies with %s are given up in time, and count as nobody’s error', async (_, sent) => {
  const { open, isWell, events } = await serveWith({ headersMs: 300, requestMs: 400 });
  const held = await Promise.all(Array.from({ length: 100 }, () => open(sent)));
  const answers = held.map(({ answer }) => answer());
  expect(await isWell()).toBe(true);
  await Promise.all(answers);
  const asked = () => events.filter(({ name }) => name === 'request').length;
  await expect.poll(asked, POLLING).toBe(101);
  expect(events.filter(({ name, severity }) => name === 'unexpected_error' || severity === 'error')).toEqual([]);
});

test('answers that nobody takes are not kept for ever', async () => {
  const { open, isWell, served } = await serveWith({ silenceMs: 400 });
  // Far more than sockets hold by themselves, and not a byte of it is read.
  const { socket } = await open('GET /openapi.json HTTP/1.1\r\nhost: flou.test\r\n\r\n'.repeat(1_000));
  socket.pause();
  await expect.poll(() => served.size, POLLING).toBe(1);
  const [held] = served;
  expect(await isWell()).toBe(true);
  await expect.poll(() => held?.destroyed, POLLING).toBe(true);
});

test('headers that are too large are refused before they are read whole', async () => {
  const { open, isWell } = await serveWith({});
  const { answer } = await open(`${POST}x-a: ${'a'.repeat(200_000)}`);
  expect(await answer()).toMatch(/^HTTP\/1\.1 431 /);
  expect(await isWell()).toBe(true);
});

test('streams whose readers have left are nobody’s error, and hold nobody up', async () => {
  const { open, isWell, events } = await serveWith({});
  const body = '{"message":"tengo un ensayo"}';
  const head = 'POST /api/v1/chat/send-stream HTTP/1.1\r\nhost: flou.test\r\n';
  const held = await Promise.all(
    Array.from({ length: 20 }, () => open(`${head}content-length: ${body.length}\r\n\r\n${body}`)),
  );
  for (const { socket } of held) socket.destroy();
  expect(await isWell()).toBe(true);
  expect(events.filter(({ name }) => name === 'unexpected_error')).toEqual([]);
});
