import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { FlouOptions } from '../../flou-options.ts';
import { localStrategist } from '../../model/local-strategist/local-strategist.ts';
import { createTestClient } from '../testing/test-client.ts';
import { PROBLEMS } from './problems.ts';

const documentOf = async (options?: Partial<FlouOptions>) =>
  (await createTestClient(options).call('GET', '/openapi.json')).body;

const routesOf = (document: { paths: Record<string, object> }) =>
  Object.entries(document.paths)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    .toSorted();

const guestAuth = { auth: () => ({ id: 'guest' }) };

test.each<[string, Partial<FlouOptions>]>([
  ["with Flou's own accounts", {}],
  ['with auth of the embedder, who has no login here', guestAuth],
  ['under another base path', { basePath: '/chat-api/v2' }],
  ['without a base path', { basePath: '' }],
  ['where somebody counts', { metrics: { contentType: 'text/plain', render: async () => '' } }],
  ['with a model for completions', { completions: localStrategist() }],
])('every route is in the document and every route of the document is there, %s', async (_, options) => {
  const { flou } = createTestClient(options);
  const routed = flou.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(routesOf(await documentOf(options))).toEqual([...new Set(routed)].toSorted());
});

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
