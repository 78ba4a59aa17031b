import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let provider: Server;
let route: typeof import('./route.ts');
let token: string;

// An identity provider as the app has one: it signs, and publishes its keys.
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
  provider = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
  const address = provider.address();
  vi.stubEnv('JWKS_URL', `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  route = await import('./route.ts');
  token = await new SignJWT({ sub: 'ana' })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setIssuer('https://login.example')
    .setAudience('tutor')
    .setExpirationTime('5m')
    .sign(privateKey);
});
afterAll(() => {
  vi.unstubAllEnvs();
  provider.close();
});

const request = (method: string, path: string, body?: string) =>
  new Request(`https://app.example/api/tutor${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body ? { body } : {}),
  });

test("the app's users talk to the tutor with the token that they have", async () => {
  const turn = await route.POST(request('POST', '/api/v1/chat/send', '{"message":"Estoy frustrado"}'));
  expect(await turn.json()).toMatchObject({ user_message: { user_id: 'ana' }, safety: { level: 'none' } });
  const history = await route.GET(request('GET', '/api/v1/chat/history?limit=1'));
  expect(await history.json()).toMatchObject({ messages: [{ role: 'model' }], next: expect.any(String) });
  expect((await route.DELETE(request('DELETE', '/api/v1/chat/history'))).status).toBe(204);
});

test('strangers are told to log in', async () => {
  const refused = await route.GET(new Request('https://app.example/api/tutor/api/v1/chat/history'));
  expect(await refused.json()).toMatchObject({ status: 401, code: 'ERR_AUTH_REQUIRED' });
});
