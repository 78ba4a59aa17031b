// API3:2023, broken object property level authorization: members nobody asked for change nothing, and none come back that nobody is to see.
import { expect, test } from 'vitest';
import { createTestClient } from '../testing/test-client.ts';

/** What an attacker adds to a body in the hope that it is merged into a record. */
const GRABBED = {
  id: 'ana',
  user_id: 'ana',
  userId: 'ana',
  role: 'operator',
  roles: ['operator'],
  is_admin: true,
  operator: true,
  password_hash: 'plain:x',
  created_at: '1999-01-01T00:00:00Z',
  __proto__: { operator: true },
  constructor: { prototype: { operator: true } },
};

test('signing up with more than a name and a password gives an ordinary account', async () => {
  const { call } = createTestClient({ operators: ['ana'] });
  const body = { ...GRABBED, username: 'beto', password: 'una-clave-larga' };
  const account = await call('POST', '/api/v1/users', { body });
  expect(account.status).toBe(201);
  expect(Object.keys(account.body).toSorted()).toEqual(['created_at', 'id', 'username']);
  expect(account.body).toMatchObject({ username: 'beto' });
  expect(account.body.id).not.toBe('ana');
  expect(account.body.created_at).not.toContain('1999');
});

test('a message, a rating and a login with more in them are what they are without it', async () => {
  const { call, logIn } = createTestClient({ operators: ['ana'] });
  const token = await logIn('beto');
  const sent = await call('POST', '/api/v1/chat/send', {
    token,
    body: { ...GRABBED, message: 'hola', safety: { level: 'none' }, session_state: { iteration: 99 }, model: 'gpt' },
  });
  expect(sent).toMatchObject({ status: 200, body: { user_message: { role: 'user', text: 'hola' } } });
  expect(sent.body.session_state.iteration).toBe(0);
  const rated = await call('POST', `/api/v1/chat/messages/${sent.body.ai_message.id}/feedback`, {
    token,
    body: { ...GRABBED, score: 4 },
  });
  expect(rated.status).toBe(201);
  expect((await call('GET', '/api/v1/ops/summary', { token })).status).toBe(403);
});

test('no reply holds a password, its hash, or what the tutor keeps to itself', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn('beto');
  await call('POST', '/api/v1/chat/send', { token, body: { message: 'estoy frustrado con un ensayo' } });
  for (const path of ['/users/me', '/users/me/export', '/chat/history']) {
    const { body } = await call('GET', `/api/v1${path}`, { token });
    expect(JSON.stringify(body)).not.toMatch(/password|plain:|hash/i);
    // An export is everything that is stored, the tutor's own notes included.
    if (path !== '/users/me/export') expect(JSON.stringify(body)).not.toMatch(/"_[a-z]/);
  }
});
