// API8:2023, security misconfiguration: what every reply carries, who may read it in a browser, and how little an error says. What production
// refuses: config/config-from-env.test.ts; the policies of the pages: ../openapi/page/reference-page.test.ts, adapter-node/src/web-chat.test.ts.
import { expect, test } from 'vitest';
import type { FlouOptions } from '../../flou-options.ts';
import type { ChatModel } from '../../model/chat-model.ts';
import { createMemoryStorage } from '../../storage/memory/index.ts';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { createTestClient } from '../testing/test-client.ts';

const ORIGIN = 'https://yourapp.com';
const SEND = '/api/v1/chat/send';

const echo: ChatModel = {
  name: 'echo',
  async *stream({ message }) {
    yield { text: message };
  },
};

/** Every operation of the document as somebody sends it who is logged in, well and badly made. */
async function replies(options: Partial<FlouOptions> = {}) {
  const metrics = { contentType: 'text/plain', render: async () => 'flou_up 1\n' };
  const client = createTestClient({ completions: echo, metrics, clientAddress: () => '127.0.0.1', ...options });
  const document: OpenApiDocument = (await client.call('GET', '/openapi.json')).body;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const sent = [];
  let users = 0;
  for (const { method, path, operation } of operations) {
    const [[type = '', media] = []] = Object.entries(operation.requestBody?.content ?? {});
    const example = type.endsWith('json')
      ? JSON.stringify(media?.example)
      : new URLSearchParams(Object(media?.example)).toString();
    const target = path.replace('{id}', crypto.randomUUID());
    for (const [token, body] of [
      [await client.logIn(`user-${++users}`), example],
      [await client.logIn(`user-${++users}`), '{"'],
      [undefined, example],
    ] as const) {
      const call = { ...(token ? { token } : {}), ...(type ? { body } : {}) };
      sent.push({
        path,
        isPrivate: Boolean(operation.security?.length),
        reply: await client.fetch(method, target, call),
      });
    }
  }
  for (const [method, path] of [
    ['GET', '/nothing/here'],
    ['PUT', '/health'],
    ['POST', '/%'],
  ] as const)
    sent.push({ path, isPrivate: false, reply: await client.fetch(method, path) });
  return { ...client, sent };
}

test('every reply, good or bad, carries the security headers and says nothing of what made it', async () => {
  const { sent } = await replies();
  expect(sent.length).toBeGreaterThan(60);
  expect(new Set(sent.map(({ reply }) => reply.status)).size).toBeGreaterThan(6);
  for (const { path, reply } of sent) {
    const { headers } = reply;
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
    expect(headers.get('strict-transport-security'), path).toMatch(/max-age=\d{7,}/);
    expect(headers.get('x-request-id'), path).toMatch(/^[\w.:-]+$/);
    for (const telling of ['server', 'x-powered-by', 'x-aspnet-version', 'set-cookie', 'etag'])
      expect(headers.get(telling), path).toBeNull();
  }
});

test('what belongs to somebody is kept by no cache', async () => {
  const { sent } = await replies();
  const own = sent.filter(({ isPrivate, reply }) => isPrivate && reply.ok);
  expect(own.length).toBeGreaterThan(10);
  for (const { path, reply } of own)
    expect([path, reply.headers.get('cache-control')]).toEqual([path, expect.stringMatching(/no-store|no-cache/)]);
});

test('only the origins that are named may read replies in a browser', async () => {
  const { fetch } = createTestClient({ corsOrigins: [ORIGIN] });
  const preflight = await fetch('OPTIONS', SEND, {
    headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
  expect(preflight.headers.get('vary')).toMatch(/origin/i);
});

test.each([
  'https://evil.example',
  'null',
  '*',
  'http://yourapp.com',
  'https://yourapp.com:444',
  'https://yourapp.com.evil.example',
  'https://evilyourapp.com',
  'https://sub.yourapp.com',
  'https://yourapp.com@evil.example',
  'https://yourapp.com/',
  'file://',
  'chrome-extension://abc',
])('an origin that only looks like it, or like nothing, may not: %s', async (origin) => {
  for (const corsOrigins of [[ORIGIN], []]) {
    const { fetch, logIn } = createTestClient({ corsOrigins });
    const token = await logIn();
    for (const reply of [
      await fetch('GET', '/api/v1/users/me', { token, headers: { origin } }),
      await fetch('POST', SEND, { token, headers: { origin }, body: { message: 'hola' } }),
      await fetch('OPTIONS', SEND, { headers: { origin, 'access-control-request-method': 'POST' } }),
      await fetch('GET', '/nothing/here', { headers: { origin } }),
    ]) {
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    }
  }
});

test('a browser never sends anybody’s rights along, not even where every origin may read', async () => {
  for (const corsOrigins of [['*'], [ORIGIN]]) {
    const { fetch } = createTestClient({ corsOrigins });
    for (const method of ['GET', 'OPTIONS']) {
      const reply = await fetch(method, '/health', {
        headers: { origin: ORIGIN, 'access-control-request-method': 'GET' },
      });
      expect(reply.headers.get('access-control-allow-origin')).not.toBeNull();
      expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    }
  }
});

test('a refusal does not repeat what was sent', async () => {
  const marker = 'xyzzy<script>alert(1)</script>';
  const { call, fetch, logIn } = createTestClient({ completions: echo });
  const token = await logIn();
  const document: OpenApiDocument = (await call('GET', '/openapi.json')).body;
  const body = {
    message: [marker],
    username: [marker],
    password: marker,
    score: marker,
    messages: marker,
    [marker]: 1,
  };
  let refused = 0;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of Object.keys(methods)) {
      if (/logout|users\/me$/.test(path) && method !== 'get') continue;
      const target = `${path.replace('{id}', encodeURIComponent(marker))}?limit=${encodeURIComponent(marker)}&after=${encodeURIComponent(marker)}`;
      const headers = { 'x-request-id': marker, 'idempotency-key': `${marker} ` };
      const reply = await fetch(method.toUpperCase(), target, {
        token,
        headers,
        ...(method === 'post' ? { body } : {}),
      });
      if (reply.ok) continue;
      refused += 1;
      expect(await reply.text(), path).not.toContain('xyzzy');
      expect([...reply.headers].join(), path).not.toContain('xyzzy');
    }
  }
  expect(refused).toBeGreaterThan(8);
});

test('an error nobody foresaw is a bare 500, and is reported', async () => {
  const seen: unknown[] = [];
  const history = async () => {
    throw new Error('select * from secrets where password = 1');
  };
  const storage = createMemoryStorage();
  const { call, logIn } = createTestClient({
    storage: { ...storage, chat: { ...storage.chat, history } },
    telemetry: { emit: (event) => seen.push(event) },
  });
  const reply = await call('GET', '/api/v1/chat/history', { token: await logIn() });
  expect(reply).toMatchObject({ status: 500, body: { code: 'ERR_UNEXPECTED' } });
  expect(JSON.stringify(reply.body)).not.toMatch(/select|\bat |\.ts/);
  expect(seen).toContainEqual(expect.objectContaining({ name: 'unexpected_error', requestId: reply.body.request_id }));
  expect(JSON.stringify(seen)).not.toContain('secrets');
});

test('as it comes, nobody is an operator, nobody may scrape from afar, and no model answers for others', async () => {
  const { call, fetch, logIn } = createTestClient({ metrics: { contentType: 'text/plain', render: async () => '' } });
  const token = await logIn();
  expect((await call('GET', '/api/v1/ops/summary', { token })).status).toBe(403);
  expect((await fetch('GET', '/metrics', { token })).status).toBe(404);
  expect((await call('POST', '/v1/chat/completions', { token, body: {} })).status).toBe(404);
});
