import { expect } from 'vitest';
import { cookiesIn } from './cookies.ts';
import type { Suite } from './suite.ts';

export function besideContract({ client, holds }: Suite): void {
  holds('cookies and headers', 'two cookies arrive as two, with all that they carry', async () => {
    const { headers } = await client().fetch('GET', '/beside/cookies');
    const [session, theme, ...others] = cookiesIn(headers);
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      name: 'session',
      value: 'a=b; ñandú',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
    });
    expect(session?.lifetimeSeconds).toBe(3_600);
    expect(theme).toMatchObject({ name: 'theme', value: 'claro', domain: 'flou.test', httpOnly: false });
    expect(Math.abs((theme?.lifetimeSeconds ?? 0) - 7_200)).toBeLessThan(60);
  });

  holds('cookies and headers', 'a header that is there twice arrives with both values', async () => {
    const { headers } = await client().fetch('GET', '/beside/headers');
    expect(headers.get('x-twice')?.split(/, ?/)).toEqual(['one', 'two']);
  });

  holds('cookies and headers', 'of the request, its path, query and body arrive as they were sent', async () => {
    const sent = { cookie: 'a=1; b=%20', 'x-mine': 'uno, dos' };
    const { body } = await client().call('PUT', '/beside/echo?q=%C3%B1&q=a+b&empty=', {
      headers: sent,
      body: 'cuerpo',
    });
    expect(body).toMatchObject({ method: 'PUT', path: '/beside/echo', search: '?q=%C3%B1&q=a+b&empty=' });
    expect(body).toMatchObject({ headers: sent, body: 'cuerpo' });
  });

  holds('cookies and headers', 'a HEAD is answered without a body', async () => {
    const response = await client().fetch('HEAD', '/beside/headers');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  holds('trouble beside Flou', 'an answer before the body was read hangs nobody', async () => {
    const large = 'a'.repeat(4 * 1024 * 1024);
    for (const body of [large, 'small', large]) {
      const response = await client().fetch('POST', '/beside/early', { body });
      expect([response.status, await response.text()]).toEqual([202, 'early']);
    }
  });

  holds('trouble beside Flou', 'what throws is a 500 that says nothing of why', async () => {
    const response = await client().fetch('GET', '/beside/throws');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  holds(
    'trouble beside Flou',
    'a stream that breaks is over for its reader, after what was sent or with it',
    async () => {
      const response = await client().fetch('GET', '/beside/breaks');
      const read = await response.text().catch(() => 'cut');
      expect(['before', 'cut']).toContain(read);
    },
  );
}
