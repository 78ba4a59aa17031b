// API7:2023, server side request forgery: addresses in every field, header, query and token of every operation. Node tells of every connection that
// this process opens; there is none but to what the configuration names.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { webhookAlerts } from '../../alerts/webhook-alerts.ts';
import { jwksAuth } from '../../auth/jwks.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { gemini } from '../../model/gemini/gemini.ts';
import type { OpenApiDocument, OperationObject } from '../openapi/openapi-document.ts';
import { createTestClient, SECRET_KEY } from '../testing/test-client.ts';

/** Requests by `fetch`, requests by `node:http` and `node:https`, and sockets by anybody. */
const CHANNELS = ['undici:request:create', 'http.client.request.start', 'net.client.socket'];

let opened: unknown[];
const note = (message: unknown) => opened.push(message);
beforeEach(() => {
  opened = [];
  for (const channel of CHANNELS) subscribe(channel, note);
});

const servers: Server[] = [];
afterEach(async () => {
  for (const channel of CHANNELS) unsubscribe(channel, note);
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

/** Somebody's own server, and what it is asked. */
async function canary() {
  const asked: string[] = [];
  const url = await listen((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  return { url, asked };
}

const addressesAt = (url: string) => [
  url,
  `${url}/?a=b#c`,
  url.replace('http:', 'https:'),
  url.replace('http:', ''),
  url.replace('http://', 'http://user:pass@'),
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:169.254.169.254]/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  `![x](${url}) <img src="${url}"> {"$ref":"${url}"} <!DOCTYPE a [<!ENTITY b SYSTEM "${url}">]>`,
];

const echo: ChatModel = {
  name: 'echo',
  async *stream({ message }) {
    yield { text: message };
  },
};

/** What a careless server would fetch. */
const MEMBERS = [
  'url',
  'uri',
  'webhook',
  'callback_url',
  'image_url',
  'avatar',
  'jwks_uri',
  'base_url',
  'proxy',
  '$ref',
];
const HEADERS = [
  ...['host', 'origin', 'referer', 'forwarded', 'x-forwarded-host', 'x-forwarded-for', 'x-original-url', 'via'],
  ...['x-webhook-url', 'x-callback', 'x-forwarded-proto', 'link', 'profile', 'content-location', 'traceparent'],
  ...['idempotency-key', 'last-event-id', 'x-request-id', 'x-http-destinationurl', 'true-client-ip', 'from'],
];

/** An example with an address for every text in it, and more members with one. */
function filled(example: unknown, address: string): unknown {
  if (typeof example === 'string') return address;
  if (Array.isArray(example)) return example.map((one) => filled(one, address));
  if (typeof example !== 'object' || example === null) return example;
  const members = Object.entries(example).map(([name, value]) => [
    name,
    // What else is in a list of parts is not read at all.
    ['role', 'type'].includes(name) ? value : filled(value, address),
  ]);
  return Object.fromEntries([...members, ...MEMBERS.map((name) => [name, address])]);
}

function bodyOf({ requestBody }: OperationObject, address: string): string | undefined {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!type) return undefined;
  const body = filled(media?.example, address);
  return type.endsWith('json') ? JSON.stringify(body) : new URLSearchParams(Object(body)).toString();
}

test('the test would notice: a request that does go out is seen', async () => {
  const { url, asked } = await canary();
  await (await fetch(url)).text();
  expect(asked).toEqual(['/']);
  expect(opened.length).toBeGreaterThan(0);
});

test('an address that a caller sends, wherever they send it, is asked for nothing', async () => {
  const { url, asked } = await canary();
  const { call, flou, logIn } = createTestClient({ completions: echo });
  const token = await logIn();
  const document: OpenApiDocument = (await call('GET', '/openapi.json')).body;
  const send = (request: Request) => flou.handler(request).then((response) => response.text());
  let sent = 0;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      // It would be somebody else from then on.
      if (/logout|users\/me$/.test(path) && method !== 'get') continue;
      for (const address of addressesAt(url)) {
        const query = new URLSearchParams(['url', 'before', 'after', 'limit', 'next'].map((name) => [name, address]));
        const target = `http://flou.test${path.replace('{id}', encodeURIComponent(address))}`;
        const body = bodyOf(operation, address);
        const init = { method: method.toUpperCase(), ...(body === undefined ? {} : { body }) };
        const authorization = `Bearer ${token}`;
        await send(new Request(target, { ...init, headers: { authorization } }));
        await send(new Request(`${target}?${query}`, { ...init, headers: { authorization } }));
        const headers = Object.fromEntries(HEADERS.map((name) => [name, address.replaceAll(/[^\x20-\x7e]/g, '')]));
        await send(new Request(target, { ...init, headers: { ...headers, authorization } }));
        sent += 3;
      }
    }
  }
  expect(sent).toBeGreaterThan(500);
  expect(asked).toEqual([]);
  expect(opened).toEqual([]);
});

test('files, images and tools in messages are not fetched', async () => {
  const { url, asked } = await canary();
  const { call, fetch, logIn } = createTestClient({ completions: echo });
  const token = await logIn();
  const text = { type: 'text', text: 'mira esto' };
  const file = { type: 'file', mediaType: 'image/png', url, filename: url, providerMetadata: { a: { url } } };
  const source = { type: 'source-url', sourceId: '1', url };
  const ui = { messages: [{ role: 'user', parts: [text, file, source] }] };
  const stream = await fetch('POST', '/api/v1/chat/ui-message-stream', { token, body: ui });
  expect(await stream.text()).toContain('"type":"finish"');
  for (const content of [
    [{ type: 'image_url', image_url: { url } }],
    [{ type: 'input_file', file_url: url }],
    [{ type: 'text', text: url, image_url: { url } }],
  ]) {
    await call('POST', '/v1/chat/completions', { token, body: { model: url, messages: [{ role: 'user', content }] } });
  }
  expect(asked).toEqual([]);
  expect(opened).toEqual([]);
});

test.each([
  ['jku', (url: string) => ({ jku: url })],
  ['x5u', (url: string) => ({ x5u: url })],
  ['kid', (url: string) => ({ kid: url })],
  ['jwk', (url: string) => ({ jwk: { kty: 'oct', k: 'AAAA', jku: url } })],
])('a token does not say where its keys are: %s', async (_, headerWith) => {
  const { url, asked } = await canary();
  const key = new TextEncoder().encode(SECRET_KEY);
  const claims = new SignJWT({ iss: url, aud: url }).setSubject('ana');
  const token = await claims.setProtectedHeader({ alg: 'HS256', ...headerWith(url) }).sign(key);
  const provider = jwksAuth({ jwks: { keys: [] }, issuer: 'https://id.example', audience: 'x' });
  for (const { call } of [createTestClient(), createTestClient({ auth: provider })])
    expect((await call('GET', '/api/v1/users/me', { token })).status).toBe(401);
  expect(asked).toEqual([]);
  expect(opened).toEqual([]);
});

test('the model and the webhook are where the configuration says, whatever is written or replied', async () => {
  const { url, asked } = await canary();
  const paths = new Set<string>();
  const reply = `Mira ![x](${url}/img) en ${url} y listo.`;
  const parts = [{ text: reply }, { functionCall: { name: 'fetch', args: { url } } }, { fileData: { fileUri: url } }];
  const upstream = await listen((request, response) => {
    request.resume();
    paths.add(request.url ?? '');
    const chunk = JSON.stringify({ candidates: [{ content: { role: 'model', parts } }], nextPageToken: url });
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      link: `<${url}>; rel=preload`,
      refresh: `0;url=${url}`,
    });
    response.end(`data: ${chunk}\n\n`);
  });
  const called = Promise.withResolvers<string>();
  const onCall = await listen((request, response) => {
    request.resume();
    response.end();
    called.resolve(request.url ?? '');
  });
  const { call, logIn } = createTestClient({
    model: gemini({ apiKey: 'k', baseUrl: upstream }),
    crisisAlerts: webhookAlerts({ url: `${onCall}/flou`, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }),
  });
  const token = await logIn();
  for (const address of addressesAt(url)) {
    const headers = { 'x-goog-api-key': 'x', 'x-base-url': url };
    const sent = await call('POST', '/api/v1/chat/send', {
      token,
      headers,
      body: { message: `lee ${address}/../../x` },
    });
    expect(sent.status).toBe(200);
  }
  await call('POST', '/api/v1/chat/send', { token, body: { message: `ya no quiero seguir viviendo ${url}` } });
  expect(await called.promise).toBe('/flou');
  expect([...paths]).toEqual(['/v1beta/models/gemini-2.5-flash-lite:streamGenerateContent?alt=sse']);
  expect(asked).toEqual([]);
});
