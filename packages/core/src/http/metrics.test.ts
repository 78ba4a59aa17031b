import { expect, test } from 'vitest';
import { createTestClient } from './testing/test-client.ts';

const metrics = { contentType: 'text/plain; version=0.0.4', render: async () => 'flou_up 1\n' };
const from = (address: string | undefined) => ({ metrics, clientAddress: () => address });
const TOKEN = 'a-token-for-whoever-scrapes';

test('with a token the page is for whoever has it, from anywhere, and for nobody else', async () => {
  const { fetch } = createTestClient({ ...from('127.0.0.1'), metricsToken: TOKEN });
  const page = await fetch('GET', '/metrics', {
    headers: { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '1.2.3.4' },
  });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/plain; version=0.0.4');
  expect(await page.text()).toBe('flou_up 1\n');
  for (const authorization of ['', TOKEN, `Bearer ${TOKEN}x`, 'Bearer ', `Basic ${TOKEN}`]) {
    expect((await fetch('GET', '/metrics', { headers: { authorization } })).status).toBe(404);
  }
});

test.each([
  '127.0.0.1',
  '::1',
  '::ffff:10.1.2.3',
  '10.0.0.7',
  '172.16.0.1',
  '172.31.255.1',
  '192.168.1.9',
  'fd00::1',
  'fe80::1',
])('without one it is there for %s', async (address) => {
  expect((await createTestClient(from(address)).fetch('GET', '/metrics')).status).toBe(200);
});

test.each(['8.8.8.8', '172.32.0.1', '11.0.0.1', '2001:db8::1', '1127.0.0.1', 'fc', undefined])(
  'and not for %s',
  async (address) => {
    const { call } = createTestClient(from(address));
    expect(await call('GET', '/metrics')).toMatchObject({ status: 404, body: { code: 'ERR_NOT_FOUND' } });
  },
);

test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
  'a proxy’s own address opens nothing: %s',
  async (name) => {
    const { fetch } = createTestClient(from('10.0.0.7'));
    expect((await fetch('GET', '/metrics', { headers: { [name]: '10.0.0.8' } })).status).toBe(404);
  },
);

test('where nobody counts there is no page', async () => {
  expect((await createTestClient({ clientAddress: () => '127.0.0.1' }).fetch('GET', '/metrics')).status).toBe(404);
});
