// API2:2023, broken authentication: every operation of the document that wants a token, tried without one and with what only looks like one.
import { SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { createTestClient, SECRET_KEY } from '../testing/test-client.ts';

const client = createTestClient();
const key = new TextEncoder().encode(SECRET_KEY);

/** A part of a real token, to be bent. */
const partOf = (part: string) => JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));

async function forged(): Promise<readonly (readonly [string, string | undefined])[]> {
  const token = await client.logIn('ana');
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = partOf(payload);
  const signed = (bent: Record<string, unknown>, secret: Uint8Array = key, alg = 'HS256') =>
    new SignJWT({ ...claims, ...bent }).setProtectedHeader({ ...partOf(header), alg }).sign(secret);
  return [
    ['no token', undefined],
    ['an empty one', ''],
    ['the algorithm none', new UnsecuredJWT(claims).encode()],
    ['another key', await signed({}, new TextEncoder().encode('x'.repeat(48)))],
    ['another algorithm of the same key', await signed({}, key, 'HS512')],
    ['another audience', await signed({ aud: 'somebody-else' })],
    ['another issuer', await signed({ iss: 'https://evil.example' })],
    ['an hour too late', await signed({ exp: Math.floor(Date.now() / 1_000) - 3_600 })],
    ['no subject', await signed({ sub: undefined })],
    [
      'a signature of another token',
      `${header}.${btoa(JSON.stringify({ ...claims, sub: 'beto' })).replaceAll('=', '')}.${signature}`,
    ],
    ['no signature', `${header}.${payload}.`],
  ];
}

test('every operation that wants a token refuses what is none, and says nothing of why', async () => {
  const document: OpenApiDocument = (await client.call('GET', '/openapi.json')).body;
  const guarded = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { security }]) =>
      security?.length ? [[method.toUpperCase(), path.replace('{id}', crypto.randomUUID())] as const] : [],
    ),
  );
  expect(guarded.length).toBeGreaterThan(10);
  for (const [what, token] of await forged()) {
    for (const [method, path] of guarded) {
      const reply = await client.call(method, path, {
        ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
        ...(method === 'POST' ? { body: { message: 'hola' } } : {}),
      });
      expect([what, method, path, reply.status]).toEqual([what, method, path, 401]);
      expect(reply.body.code).toMatch(/^ERR_AUTH_/);
      expect(JSON.stringify(reply.body)).not.toMatch(/jwt|signature|algorithm|alg\b/i);
    }
  }
});
