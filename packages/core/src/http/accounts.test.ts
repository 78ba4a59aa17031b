import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { jwksAuth } from '../auth/jwks.ts';
import { scryptHasher } from '../auth/password.ts';
import { createTestClient, SECRET_KEY } from './testing/test-client.ts';

const ana = { username: 'ana@uchile.cl', password: 'una-clave-larga' };
const anaForm = new URLSearchParams(ana).toString();
const LOGIN = '/api/v1/login/access-token';
const REFRESH = '/api/v1/login/refresh-token';

test('sign up, log in, see the profile', async () => {
  const { call } = createTestClient();
  const signedUp = await call('POST', '/api/v1/users', { body: ana });
  expect(signedUp).toMatchObject({ status: 201, body: { username: 'ana@uchile.cl' } });
  expect(JSON.stringify(signedUp.body)).not.toMatch(/password|hash/);
  const login = await call('POST', LOGIN, { body: anaForm });
  expect(login.body).toEqual({
    access_token: expect.any(String),
    token_type: 'bearer',
    refresh_token: expect.any(String),
    expires_in: 1_800,
  });
  expect(login.headers.get('cache-control')).toBe('no-store');
  const me = await call('GET', '/api/v1/users/me', { token: login.body.access_token });
  expect(me.body).toEqual(signedUp.body);
});

test('a name is taken once, however it is written', async () => {
  const { call } = createTestClient();
  await call('POST', '/api/v1/users', { body: ana });
  const again = await call('POST', '/api/v1/users', { body: { ...ana, username: 'ANA@uchile.cl' } });
  expect(again).toMatchObject({ status: 409, body: { code: 'ERR_USERNAME_TAKEN' } });
});

test('an unknown name and a wrong password are the same answer', async () => {
  const { call } = createTestClient();
  await call('POST', '/api/v1/users', { body: ana });
  const wrong = await call('POST', LOGIN, { body: 'username=ana@uchile.cl&password=otra-clave-larga' });
  const unknown = await call('POST', LOGIN, { body: 'username=nadie&password=otra-clave-larga' });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect({ ...wrong.body, request_id: '' }).toEqual({ ...unknown.body, request_id: '' });
});

test('an unknown name costs a password check like a known one', async () => {
  const checked: string[] = [];
  const passwordHasher = {
    hash: async () => 'the hash',
    verify: async (_: string, hash: string) => {
      checked.push(hash);
      return false;
    },
  };
  const { call } = createTestClient({ passwordHasher });
  await call('POST', '/api/v1/users', { body: ana });
  await call('POST', LOGIN, { body: anaForm });
  await call('POST', LOGIN, { body: 'username=nadie&password=una-clave-larga' });
  expect(checked).toEqual(['the hash', 'the hash']);
});

test('a refresh token works once; used again, it closes the whole login', async () => {
  const { call } = createTestClient();
  await call('POST', '/api/v1/users', { body: ana });
  const first = (await call('POST', LOGIN, { body: anaForm })).body;
  const second = (await call('POST', REFRESH, { body: { refresh_token: first.refresh_token } })).body;
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect((await call('GET', '/api/v1/users/me', { token: second.access_token })).status).toBe(200);

  expect((await call('POST', REFRESH, { body: { refresh_token: first.refresh_token } })).status).toBe(401);
  expect((await call('POST', REFRESH, { body: { refresh_token: second.refresh_token } })).status).toBe(401);
  for (const token of [first.access_token, second.access_token]) {
    expect((await call('GET', '/api/v1/users/me', { token })).status).toBe(401);
    expect((await call('POST', '/api/v1/chat/send', { token, body: { message: 'hola' } })).status).toBe(401);
  }
});

test('logout closes one login, logout-all closes every one', async () => {
  const { call } = createTestClient();
  await call('POST', '/api/v1/users', { body: ana });
  const [phone, laptop, tablet] = await Promise.all(
    [1, 2, 3].map(async () => (await call('POST', LOGIN, { body: anaForm })).body),
  );
  const statusOf = async (token: string) => (await call('GET', '/api/v1/users/me', { token })).status;

  expect((await call('POST', '/api/v1/login/logout', { token: phone.access_token })).status).toBe(204);
  expect([await statusOf(phone.access_token), await statusOf(laptop.access_token)]).toEqual([401, 200]);
  // Its signature was verified a moment ago, and is remembered; that is not enough.
  const sent = await call('POST', '/api/v1/chat/send', { token: phone.access_token, body: { message: 'hola' } });
  expect(sent).toMatchObject({ status: 401, body: { detail: 'The login is closed. Log in again.' } });
  expect((await call('POST', '/api/v1/login/logout-all', { token: laptop.access_token })).status).toBe(204);
  expect([await statusOf(laptop.access_token), await statusOf(tablet.access_token)]).toEqual([401, 401]);
});

test('an erased account leaves nothing behind', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn('ana');
  await call('POST', '/api/v1/chat/send', { token, body: { message: 'tengo un ensayo' } });
  const exported = (await call('GET', '/api/v1/users/me/export', { token })).body;
  expect(exported.account.username).toBe('ana');
  expect(exported.messages.map((message: { role: string }) => message.role)).toEqual(['user', 'model']);

  expect((await call('DELETE', '/api/v1/users/me', { token })).status).toBe(204);
  expect((await call('GET', '/api/v1/users/me', { token })).status).toBe(401);
  expect((await call('POST', '/api/v1/chat/send', { token, body: { message: 'hola' } })).status).toBe(401);
  const reborn = await logIn('ana');
  expect((await call('GET', '/api/v1/chat/history', { token: reborn })).body.messages).toEqual([]);
});

test('tokens that are forged, expired, from elsewhere or unsigned are refused', async () => {
  let nowMs = Date.parse('2026-11-23T12:00:00Z');
  const { call, logIn } = createTestClient({ runtime: { now: () => nowMs } });
  const good = await logIn();
  const statusOf = async (token: string) => (await call('GET', '/api/v1/users/me', { token })).status;
  expect(await statusOf(good)).toBe(200);

  const key = (secret: string) => new TextEncoder().encode(secret);
  const claims = () =>
    new SignJWT({ sid: 's' })
      .setSubject('u')
      .setIssuedAt(nowMs / 1000)
      .setExpirationTime(nowMs / 1000 + 60);
  const sign = (token: SignJWT, secret = SECRET_KEY, alg = 'HS256') =>
    token.setProtectedHeader({ alg }).sign(key(secret));
  const [header, payload, signature = ''] = good.split('.');
  const unsigned = `${btoa('{"alg":"none"}').replace(/=+$/, '')}.${payload}.`;
  const bad = [
    await sign(claims().setIssuer('flou').setAudience('flou-api'), 'another-key-another-key-another-key'),
    await sign(claims().setIssuer('flou').setAudience('other')),
    await sign(claims().setIssuer('other').setAudience('flou-api')),
    await sign(claims().setIssuer('flou').setAudience('flou-api'), SECRET_KEY, 'HS512'),
    `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
    unsigned,
    'not a token',
  ];
  for (const token of bad) expect(await statusOf(token)).toBe(401);

  nowMs += 1_801_000;
  expect(await statusOf(good)).toBe(401);
});

test('a key is rotated without logging anybody out', async () => {
  const before = createTestClient();
  const token = await before.logIn();
  const oldKey = createTestClient({ secretKeys: ['a-new-key-a-new-key-a-new-key-a-new-key', SECRET_KEY] });
  // Another process, another store: the signature is accepted, and then the login is not known there.
  const reply = await oldKey.call('GET', '/api/v1/users/me', { token });
  expect(reply.body.detail).toBe('The login is closed. Log in again.');
  const noKey = createTestClient({ secretKeys: ['a-new-key-a-new-key-a-new-key-a-new-key'] });
  expect((await noKey.call('GET', '/api/v1/users/me', { token })).body.detail).toBe('The access token is not valid.');
});

test("an identity provider's tokens are accepted by its published keys", async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k1' }] };
  const { call } = createTestClient({ auth: jwksAuth({ jwks, issuer: 'https://id.example', audience: 'flou' }) });
  const sign = (audience: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setSubject('student-7')
      .setIssuer('https://id.example')
      .setAudience(audience)
      .setExpirationTime('5m')
      .sign(privateKey);

  const sent = await call('POST', '/api/v1/chat/send', { token: await sign('flou'), body: { message: 'hola' } });
  expect(sent).toMatchObject({ status: 200, body: { user_message: { user_id: 'student-7' } } });
  expect((await call('GET', '/api/v1/users/me', { token: await sign('flou') })).body).toEqual({ id: 'student-7' });
  expect((await call('GET', '/api/v1/users/me', { token: await sign('another') })).status).toBe(401);
  expect((await call('POST', LOGIN, { body: anaForm })).status).toBe(404);
});

// Half a second of work for each hash, on purpose, and several times that in portable JavaScript on a busy machine.
test('passwords are hashed with scrypt, salted, and read in any runtime', { timeout: 90_000 }, async () => {
  const hasher = scryptHasher();
  const [one, two] = await Promise.all([hasher.hash('contraseña larga'), hasher.hash('contraseña larga')]);
  expect(one).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$/);
  expect(one).not.toBe(two);
  expect(await hasher.verify('contraseña larga'.normalize('NFD'), one)).toBe(true);
  expect(await hasher.verify('contrasena larga', one)).toBe(false);
  for (const broken of ['', 'plain', '$scrypt$ln=14,r=8,p=5$x', '$argon2id$v=19$m=1$a$b']) {
    expect(await hasher.verify('contraseña larga', broken)).toBe(false);
  }
});
