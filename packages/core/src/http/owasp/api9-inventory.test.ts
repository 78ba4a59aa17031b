// API9:2023, improper inventory management: what is served is in the document, what is in the document is served, and there is nothing else.
import { expect, test } from 'vitest';
import type { FlouOptions } from '../../flou-options.ts';
import { localStrategist } from '../../model/local-strategist/local-strategist.ts';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { createTestClient } from '../testing/test-client.ts';

const EVERYTHING: Partial<FlouOptions> = {
  metrics: { contentType: 'text/plain', render: async () => '' },
  completions: localStrategist(),
};

const WAYS: readonly (readonly [name: string, options: Partial<FlouOptions>])[] = [
  ["with Flou's own accounts", {}],
  ['with auth of the embedder, who has no login here', { auth: () => ({ id: 'guest' }) }],
  ['under another base path', { basePath: '/chat-api/v2' }],
  ['without a base path', { basePath: '' }],
  ['where somebody counts', { metrics: { contentType: 'text/plain', render: async () => '' } }],
  ['with a model for completions', { completions: localStrategist() }],
  ['with everything', EVERYTHING],
];

async function routed(options: Partial<FlouOptions>) {
  const client = createTestClient(options);
  const document: OpenApiDocument = (await client.call('GET', '/openapi.json')).body;
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = client.flou.app.routes.map(({ method, path }) => ({
    method,
    path: path.replaceAll(/:(\w+)/g, '{$1}'),
  }));
  return { ...client, documented, routes, paths: Object.keys(document.paths) };
}

test.each(WAYS)('every route is in the document and every route of the document is there, %s', async (_, options) => {
  const { documented, routes } = await routed(options);
  const named = routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect(documented.toSorted()).toEqual([...new Set(named)].toSorted());
});

test.each(WAYS)(
  'what runs for every method only stands before routes, and answers nothing by itself, %s',
  async (_, options) => {
    const { call, logIn, routes, paths } = await routed(options);
    const token = await logIn();
    const before = [...new Set(routes.filter(({ method }) => method === 'ALL').map(({ path }) => path))];
    expect(before.length).toBeGreaterThan(0);
    for (const path of before) {
      // Somewhere below it, where there is no route.
      const target = path.replace('*', 'nothing-here').replace(/^$/, '/');
      if (paths.includes(target)) continue;
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const reply = await call(method, target, { token });
        expect([method, target, [401, 403, 404, 405].includes(reply.status)]).toEqual([method, target, true]);
      }
    }
  },
);

test('every operation of the document answers as itself: not as a page that is missing or a method that is wrong', async () => {
  const { fetch, documented } = await routed({ ...EVERYTHING, clientAddress: () => '127.0.0.1' });
  expect(documented.length).toBeGreaterThan(20);
  for (const operation of documented) {
    const [method = '', path = ''] = operation.split(' ');
    const reply = await fetch(method, path.replace('{id}', crypto.randomUUID()));
    expect([operation, reply.status]).not.toEqual([
      operation,
      expect.toSatisfy((status) => [404, 405].includes(status)),
    ]);
  }
});

test.each([
  ...[
    '/api',
    '/api/',
    '/api/v1',
    '/api/v0/chat/send',
    '/api/v2/chat/send',
    '/api/v1beta/users',
    '/v0/models',
    '/v2/models',
  ],
  ...[
    '/admin',
    '/api/v1/admin',
    '/api/v1/debug',
    '/debug/vars',
    '/debug/pprof',
    '/console',
    '/internal',
    '/private',
    '/test',
  ],
  ...[
    '/actuator',
    '/actuator/env',
    '/server-status',
    '/env',
    '/.env',
    '/.git/config',
    '/config',
    '/config.json',
    '/package.json',
  ],
  ...['/swagger', '/swagger.json', '/swagger-ui.html', '/openapi.yaml', '/api-docs', '/redoc', '/graphql', '/graphiql'],
  ...[
    '/api/v1/users/1',
    '/api/v1/users/all',
    '/api/v1/accounts',
    '/api/v1/logins',
    '/api/v1/sessions',
    '/api/v1/tokens',
  ],
  ...[
    '/api/v1/chat',
    '/api/v1/chat/turns',
    '/api/v1/chat/messages',
    '/api/v1/export',
    '/api/v1/notice/1',
    '/backup',
    '/dump.sql',
  ],
])('there is nothing at %s', async (path) => {
  const { call, logIn } = createTestClient(EVERYTHING);
  const reply = await call('GET', path, { token: await logIn() });
  expect(reply).toMatchObject({ status: 404, body: { code: 'ERR_NOT_FOUND' } });
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
});
