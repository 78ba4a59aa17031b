import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { FlouOptions } from '../../flou-options.ts';
import { localStrategist } from '../../model/local-strategist/local-strategist.ts';
import { createTestClient } from '../testing/test-client.ts';
import { PROBLEMS } from './problems.ts';

const documentOf = async (options?: Partial<FlouOptions>) =>
  (await createTestClient(options).call('GET', '/openapi.json')).body;

const guestAuth = { auth: () => ({ id: 'guest' }) };

test('mounted in another app, the document says where', async () => {
  const { flou } = createTestClient(guestAuth);
  const app = new Hono().route('/flou', flou.app);
  const document = await (await app.request('/flou/openapi.json')).json();
  expect(document.servers).toEqual([{ url: '/flou' }]);
  expect((await documentOf()).servers).toEqual([{ url: '/' }]);
});

test('the document is of this version, and has every error with its code', async () => {
  const document = await documentOf();
  expect(document.info.version).toBe('1.0.0');
  expect(Object.keys(document.components.examples)).toEqual(Object.keys(PROBLEMS));
  const send = document.paths['/api/v1/chat/send'].post;
  expect(Object.keys(send.responses)).toEqual(['200', '400', '401', '409', '413', '422', '429', '500', '503']);
  expect(send.security).toEqual([{ bearer: [] }]);
});

test('it has every schema that is referred to, and none that is not', async () => {
  for (const options of [{}, guestAuth, { completions: localStrategist() }]) {
    const document = await documentOf(options);
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(referred)].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
  }
  expect((await documentOf(guestAuth)).components.schemas).not.toHaveProperty('LoginForm');
});
