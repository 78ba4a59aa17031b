import { expect } from 'vitest';
import type { Suite } from './suite.ts';

export function accountsContract({ client, holds }: Suite): void {
  const statusOf = async (token: string) => (await client().call('GET', '/api/v1/users/me', { token })).status;
  const logIn = ({ username, password }: { readonly username: string; readonly password: string }) =>
    client().call('POST', '/api/v1/login/access-token', {
      body: new URLSearchParams({ username, password }).toString(),
    });
  const refresh = (token: string) =>
    client().call('POST', '/api/v1/login/refresh-token', { body: { refresh_token: token } });

  holds('GET /ops/summary', 'is for operators: a stranger is asked who they are, a student is refused', async () => {
    expect(await client().call('GET', '/api/v1/ops/summary')).toMatchObject({ status: 401 });
    const { token } = await client().newUser();
    const refused = await client().call('GET', '/api/v1/ops/summary', { token });
    expect(refused).toMatchObject({ status: 403, body: { code: 'ERR_NOT_OPERATOR' } });
  });

  holds('POST /users', 'signs up', async () => {
    const username = `user-${crypto.randomUUID()}`;
    const signedUp = await client().call('POST', '/api/v1/users', { body: { username, password: 'una-clave-larga' } });
    expect(signedUp).toMatchObject({ status: 201, body: { id: expect.any(String), username } });
  });

  holds('POST /users', 'refuses a name that is taken', async () => {
    const { username } = await client().newUser();
    const again = await client().call('POST', '/api/v1/users', { body: { username, password: 'una-clave-larga' } });
    expect(again).toMatchObject({ status: 409, body: { code: 'ERR_USERNAME_TAKEN' } });
  });

  holds('POST /login/access-token', 'takes the form and gives tokens that nobody caches', async () => {
    const login = await logIn(await client().newUser());
    expect(login).toMatchObject({ status: 200, body: { token_type: 'bearer', access_token: expect.any(String) } });
    expect(login.headers.get('cache-control')).toBe('no-store');
  });

  holds('POST /login/access-token', 'refuses a wrong password', async () => {
    const { username } = await client().newUser();
    const refused = await logIn({ username, password: 'otra-clave-larga' });
    expect(refused).toMatchObject({ status: 401, body: { code: 'ERR_AUTH_INVALID' } });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  });

  holds('POST /login/refresh-token', 'rotates; the old one that comes back closes the login', async () => {
    const { refreshToken } = await client().newUser();
    const rotated = await refresh(refreshToken);
    expect(rotated).toMatchObject({ status: 200, body: { refresh_token: expect.any(String) } });
    expect((await refresh(refreshToken)).status).toBe(401);
    expect(await statusOf(rotated.body.access_token)).toBe(401);
  });

  holds('POST /login/logout', 'closes this login', async () => {
    const user = await client().newUser();
    const other = (await logIn(user)).body.access_token;
    const left = await client().call('POST', '/api/v1/login/logout', { token: user.token });
    expect(left).toMatchObject({ status: 204, body: undefined });
    expect([await statusOf(user.token), await statusOf(other)]).toEqual([401, 200]);
  });

  holds('POST /login/logout-all', 'closes every login', async () => {
    const user = await client().newUser();
    const other = (await logIn(user)).body.access_token;
    expect((await client().call('POST', '/api/v1/login/logout-all', { token: other })).status).toBe(204);
    expect([await statusOf(user.token), await statusOf(other)]).toEqual([401, 401]);
  });

  holds('GET /users/me', 'gives the profile, and nothing to strangers', async () => {
    const { token, username } = await client().newUser();
    const me = await client().call('GET', '/api/v1/users/me', { token });
    expect(me).toMatchObject({ status: 200, body: { username } });
    const stranger = await client().call('GET', '/api/v1/users/me');
    expect(stranger).toMatchObject({ status: 401, body: { code: 'ERR_AUTH_REQUIRED' } });
  });

  holds('GET /users/me/export', 'gives all that is stored', async () => {
    const { token, username } = await client().newUser();
    await client().call('POST', '/api/v1/chat/send', { token, body: { message: 'tengo un ensayo' } });
    const exported = await client().call('GET', '/api/v1/users/me/export', { token });
    expect(exported.body).toMatchObject({ account: { username }, messages: [{ role: 'user' }, { role: 'model' }] });
  });

  holds('DELETE /users/me', 'erases the account', async () => {
    const { token } = await client().newUser();
    expect(await client().call('DELETE', '/api/v1/users/me', { token })).toMatchObject({ status: 204 });
    expect(await statusOf(token)).toBe(401);
  });
}
