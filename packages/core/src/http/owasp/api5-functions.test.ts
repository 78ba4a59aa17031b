// API5:2023, broken function level authorization: what is for operators, what is for whoever scrapes, and what is for the owner alone, tried by
// everybody else and in every spelling. /metrics by address and token: ../metrics.test.ts.
import { expect, test } from 'vitest';
import type { FlouOptions } from '../../flou-options.ts';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { createTestClient } from '../testing/test-client.ts';

const SUMMARY = '/api/v1/ops/summary';
const OPERATOR = '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a11';
const METRICS = { contentType: 'text/plain', render: async () => 'flou_up 1\n' };

async function withDocument(options: Partial<FlouOptions> = {}) {
  const client = createTestClient(options);
  const document: OpenApiDocument = (await client.call('GET', '/openapi.json')).body;
  return { ...client, document };
}

test('what is open to everybody is on this list, and nothing else', async () => {
  const { document } = await withDocument({ metrics: METRICS });
  const open = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { security }]) => (security?.length ? [] : [`${method} ${path}`])),
  );
  expect(open.toSorted()).toEqual([
    'get /api/v1/notice',
    'get /docs',
    'get /health',
    // With a token of its own, or from the private network.
    'get /metrics',
    'get /openapi.json',
    'get /ready',
    'post /api/v1/login/access-token',
    // With the refresh token.
    'post /api/v1/login/refresh-token',
    'post /api/v1/users',
  ]);
});

test('a student is refused, a stranger is asked who they are, and nobody is an operator unless it is said', async () => {
  const { call, logIn } = createTestClient();
  expect(await call('GET', SUMMARY)).toMatchObject({ status: 401, body: { code: 'ERR_AUTH_REQUIRED' } });
  expect(await call('GET', SUMMARY, { token: 'x' })).toMatchObject({ status: 401, body: { code: 'ERR_AUTH_INVALID' } });
  const refused = await call('GET', SUMMARY, { token: await logIn() });
  expect(refused).toMatchObject({ status: 403, body: { code: 'ERR_NOT_OPERATOR', title: 'Not allowed' } });
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
});

test('it is the id that counts: whoever signs up under the id or the name of an operator is none', async () => {
  const { call, logIn } = createTestClient({ operators: [OPERATOR, 'guardia'] });
  for (const name of [OPERATOR, 'guardia'])
    expect((await call('GET', SUMMARY, { token: await logIn(name) })).status).toBe(403);
});

test.each([
  `${SUMMARY}/`,
  `${SUMMARY}?role=operator&user_id=${OPERATOR}&operator=true`,
  `${SUMMARY}%00`,
  `${SUMMARY}.json`,
  `${SUMMARY};a=b`,
  '/api/v1/ops/%73ummary',
  '/api/v1/ops%2fsummary',
  '/api/v1/%6fps/summary',
  '/api/v1//ops/summary',
  '//api/v1/ops/summary',
  '/api/v1/./ops/summary',
  '/api/v1/chat/../ops/summary',
  '/api/v1/chat/..%2fops/summary',
  '/api/v1/OPS/SUMMARY',
  '/API/v1/ops/summary',
  '/api/v1/ops',
  '/api/v1/ops/',
  '/ops/summary',
])('no other spelling of an operator’s address is open: %s', async (path) => {
  const { fetch, logIn } = createTestClient({ operators: [OPERATOR] });
  for (const token of [await logIn(), undefined]) {
    for (const method of ['GET', 'HEAD']) {
      const reply = await fetch(method, path, token ? { token } : {});
      expect([401, 403, 404]).toContain(reply.status);
      expect(await reply.text()).not.toContain('objectives');
    }
  }
});

test.each([
  'x-original-url',
  'x-rewrite-url',
  'x-forwarded-uri',
  'x-http-method-override',
  'x-user-id',
  'x-forwarded-user',
  'x-ms-client-principal-id',
  'x-operator',
  'x-role',
  'cookie',
])('no header makes an operator, or another address: %s', async (name) => {
  const { fetch, logIn } = createTestClient({ operators: [OPERATOR] });
  const token = await logIn();
  for (const value of [SUMMARY, OPERATOR, 'GET', 'operator', 'true', `operator=true; user=${OPERATOR}`]) {
    const health = await fetch('GET', '/health', { token, headers: { [name]: value } });
    expect(await health.json()).toEqual({ status: 'healthy', version: expect.any(String) });
    expect((await fetch('GET', SUMMARY, { token, headers: { [name]: value } })).status).toBe(403);
  }
});

test('neither a student nor an operator may scrape: what counts has a token of its own', async () => {
  const scraping = { metrics: METRICS, metricsToken: 'a-token-for-whoever-scrapes', operators: [OPERATOR] };
  const student = createTestClient(scraping);
  const operator = createTestClient({ ...scraping, auth: () => ({ id: OPERATOR }) });
  expect((await operator.fetch('GET', SUMMARY)).status).toBe(200);
  for (const { fetch, token } of [
    { ...student, token: await student.logIn() },
    { ...operator, token: 'x' },
  ]) {
    const reply = await fetch('GET', '/metrics', { token });
    expect(reply.status).toBe(404);
    expect(await reply.text()).not.toContain('flou_up');
  }
});

test('a method that is not for an address does nothing there, whatever else asks for it', async () => {
  const { call, fetch, logIn, document } = await withDocument();
  const token = await logIn();
  await call('POST', '/api/v1/chat/send', { token, body: { message: 'tengo un ensayo' } });
  const wrong = Object.entries(document.paths).flatMap(([path, methods]) =>
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY', 'SEARCH']
      .filter((method) => !(method.toLowerCase() in methods))
      .map((method) => [method, path.replace('{id}', crypto.randomUUID())] as const),
  );
  expect(wrong.length).toBeGreaterThan(100);
  for (const [method, path] of wrong) {
    const reply = await fetch(method, path, { token });
    // Who may come in is asked before what they want.
    expect([method, path, reply.status]).toEqual([method, path, path === SUMMARY ? 403 : 405]);
    expect(reply.headers.get('allow')?.split(', ') ?? []).not.toContain(method);
  }
  const asked = { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE', 'x-method-override': 'DELETE' };
  for (const path of ['/api/v1/users/me', '/api/v1/chat/history']) {
    await fetch('GET', `${path}?_method=DELETE`, { token, headers: asked });
    await fetch('POST', `${path}?_method=DELETE`, { token, headers: asked, body: '_method=DELETE' });
  }
  expect((await call('GET', '/api/v1/chat/history', { token })).body.messages).toHaveLength(2);
});

test('whoever erases, clears, or logs out everywhere does it to themselves, whatever else they name', async () => {
  const { call, fetch, logIn } = createTestClient();
  const [ana, beto] = [await logIn('ana'), await logIn('beto')];
  const { id } = (await call('GET', '/api/v1/users/me', { token: ana })).body;
  await call('POST', '/api/v1/chat/send', { token: ana, body: { message: 'tengo un ensayo' } });
  const naming = `user_id=${id}&id=${id}&username=ana`;
  const body = JSON.stringify({ user_id: id, id, username: 'ana' });
  const headers = { 'x-user-id': id };
  for (const path of [`/api/v1/users/${id}`, '/api/v1/users/ana', `/api/v1/chat/history/${id}`, '/api/v1/users'])
    expect([404, 405]).toContain((await fetch('DELETE', path, { token: beto })).status);
  for (const [method, path] of [
    ['DELETE', '/api/v1/chat/history'],
    ['POST', '/api/v1/login/logout-all'],
    ['DELETE', '/api/v1/users/me'],
  ] as const) {
    const token = await logIn('beto');
    expect((await fetch(method, `${path}?${naming}`, { token, body, headers })).status).toBe(204);
    expect((await call('GET', '/api/v1/chat/history', { token: ana })).body.messages).toHaveLength(2);
  }
});
