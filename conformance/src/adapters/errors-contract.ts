import { expect } from 'vitest';
import type { Reply } from './client.ts';
import type { Suite } from './suite.ts';

export function errorsContract({ client, holds }: Suite): void {
  const expectProblem = ({ status, headers, body }: Reply, code: string) => {
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: expect.any(String), title: expect.any(String), status, code });
    expect(body.request_id).toBe(headers.get('x-request-id'));
  };

  holds('errors', 'are problem documents', async () => {
    expectProblem(await client().call('GET', '/api/v1/nada'), 'ERR_NOT_FOUND');
    const wrongMethod = await client().call('PUT', '/api/v1/notice', { body: {} });
    expectProblem(wrongMethod, 'ERR_METHOD_NOT_ALLOWED');
    expect(wrongMethod.headers.get('allow')).toBe('GET, HEAD');
    expectProblem(await client().call('GET', '/api/v1/users/me'), 'ERR_AUTH_REQUIRED');
    expectProblem(await client().call('GET', '/api/v1/users/me', { token: 'a.b.c' }), 'ERR_AUTH_INVALID');
    expectProblem(await client().call('POST', '/api/v1/users', { body: '{' }), 'ERR_INPUT_NOT_JSON');
    expectProblem(await client().call('POST', '/api/v1/users', { body: {} }), 'ERR_INPUT_INVALID');
  });

  holds('errors', 'over the rate limit say when to come back', async () => {
    const user = await client().newUser();
    const refused = await Promise.all(
      Array.from({ length: 11 }, () =>
        client().call('POST', '/api/v1/login/access-token', { body: `username=${user.username}&password=x` }),
      ),
    );
    const limited = refused.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(0);
    for (const reply of limited) {
      expectProblem(reply, 'ERR_LIMIT_RATE');
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  holds('errors', 'and every other reply carry the request id the caller gave, or a new one', async () => {
    const given = await client().call('GET', '/health', { headers: { 'x-request-id': 'mine-1' } });
    expect(given.headers.get('x-request-id')).toBe('mine-1');
    const ids = await Promise.all([1, 2].map(async () => (await client().call('GET', '/health')).headers));
    const [first, second] = ids.map((headers) => headers.get('x-request-id'));
    expect(first).toMatch(/./);
    expect(first).not.toBe(second);
  });
}
