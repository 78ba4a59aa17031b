import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createTestClient } from './testing/test-client.ts';

const problemKeys = ['type', 'title', 'status', 'detail', 'code', 'request_id'];

test.each([
  ['an unknown address', 'GET', '/nothing/here', {}, 404],
  ['a method that is not for the address', 'PUT', '/health', {}, 405],
  ['no token', 'GET', '/api/v1/users/me', {}, 401],
  ['a body that is not JSON', 'POST', '/api/v1/users', { body: '{"username":' }, 400],
  ['no body', 'POST', '/api/v1/users', {}, 400],
  ['a body of the wrong shape', 'POST', '/api/v1/users', { body: [] }, 422],
  ['a short password', 'POST', '/api/v1/users', { body: { username: 'ana', password: 'corta' } }, 422],
  ['a login without a password', 'POST', '/api/v1/login/access-token', { body: 'username=ana' }, 422],
  [
    'a refresh token nobody gave out',
    'POST',
    '/api/v1/login/refresh-token',
    { body: { refresh_token: 'made up' } },
    401,
  ],
])('%s gets a problem document', async (_, method, path, options, status) => {
  const { call } = createTestClient();
  const reply = await call(method, path, options);
  expect(reply.status).toBe(status);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
  expect(Object.keys(reply.body)).toEqual(expect.arrayContaining(problemKeys));
  expect(reply.body.request_id).toBe(reply.headers.get('x-request-id'));
  expect(JSON.stringify(reply.body)).not.toMatch(/\n +at |node_modules|select |corta\b/i);
});

test('a 405 names the methods that are, also where the router is mounted in another app', async () => {
  const { flou, logIn } = createTestClient();
  const headers = { authorization: `Bearer ${await logIn()}` };
  for (const [app, base] of [
    [flou.app, ''],
    [new Hono().route('/tutor', flou.app), '/tutor'],
  ] as const) {
    const allowedAt = async (path: string, method: string) => {
      const reply = await app.request(`${base}/api/v1${path}`, { method, headers });
      return [reply.status, reply.headers.get('allow')];
    };
    expect(await allowedAt('/chat/history', 'POST')).toEqual([405, 'GET, HEAD, DELETE']);
    expect(await allowedAt('/chat/turns/0197-x/stream', 'DELETE')).toEqual([405, 'GET, HEAD']);
    expect(await allowedAt('/chat/no-such', 'DELETE')).toEqual([404, null]);
  }
});

test('a 422 names every field that is wrong', async () => {
  const { call } = createTestClient();
  const { body } = await call('POST', '/api/v1/users', { body: { username: 'a b', password: 'x' } });
  expect(body.errors).toEqual([
    { path: 'username', message: 'Letters, digits and . _ % + @ - only.' },
    { path: 'password', message: 'At least 8 characters.' },
  ]);
});

test('a request id of the caller comes back when it is sane, and is replaced when it is not', async () => {
  const { call } = createTestClient();
  const idOf = async (given: string) =>
    (await call('GET', '/health', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
  expect(await idOf('trace-42:a.b_c')).toBe('trace-42:a.b_c');
  for (const insane of ['a b', '<script>', 'x'.repeat(129)]) expect(await idOf(insane)).toMatch(/^[0-9a-f-]{36}$/);
});

test('mounted in another app under a path of its own, it works there', async () => {
  const { flou } = createTestClient({ auth: () => ({ id: 'guest' }), basePath: '' });
  const app = new Hono().get('/', (c) => c.text('mine')).route('/flou', flou.app);
  const reply = await app.request('/flou/chat/send', { method: 'POST', body: '{"message":"hola"}' });
  expect(reply.status).toBe(200);
  expect(await (await app.request('/')).text()).toBe('mine');
  expect((await app.request('/flou/chat/send', { method: 'POST', body: 'no json' })).status).toBe(400);
});
