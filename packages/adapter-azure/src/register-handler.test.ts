import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RegisteredHandler } from './register-handler.ts';
import { type FunctionsHost, installHost } from './testing/functions-host.ts';

const installed = installHost();
const { registerHandler } = await import('./register-handler.ts');

let host: FunctionsHost;
let endless: RegisteredHandler;
let endlessLeft = false;
const heard: unknown[] = [];
const register = (name: string, fetch: (request: Request, env: object) => Response | Promise<Response>) =>
  registerHandler(fetch, { name, route: name, onError: (error) => heard.push(error) });

beforeAll(async () => {
  register('throws', () => {
    throw new Error('a secret reason');
  });
  register('rejects', () => Promise.reject(new Error('a secret reason')));
  register('no-status', () => Response.error());
  register('no-body', () => new Response(null, { status: 204 }));
  register('redirects', () => Response.redirect('https://app.example/', 303));
  register('invocation', (_, env) => Response.json(Object.keys(env)));
  register('upper', async (request) => new Response((await request.text()).toUpperCase()));
  endless = register('endless', () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(': begun\n\n')),
      cancel: () => {
        endlessLeft = true;
      },
    });
    return new Response(body);
  });
  host = await installed.start();
});
afterAll(() => host.terminate());

test.each(['throws', 'rejects', 'no-status'])(
  'a handler that %s is a 500 at once, and says nothing of why',
  async (name) => {
    heard.length = 0;
    const response = await fetch(`${host.url}/${name}`);
    expect(response.status).toBe(500);
    const problem = await response.text();
    expect(JSON.parse(problem)).toMatchObject({
      code: 'ERR_UNEXPECTED',
      request_id: response.headers.get('x-request-id'),
    });
    expect(problem).not.toContain('secret');
    expect(heard).toHaveLength(1);
  },
);

test('statuses without a body, redirects and bodies pass', async () => {
  expect((await fetch(`${host.url}/no-body`)).status).toBe(204);
  const redirect = await fetch(`${host.url}/redirects`, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([303, 'https://app.example/']);
  const upper = await fetch(`${host.url}/upper`, { method: 'POST', body: 'ñandú' });
  expect(await upper.text()).toBe('ÑANDÚ');
});

test('a handler finds the invocation in its second argument', async () => {
  expect(await (await fetch(`${host.url}/invocation`)).json()).toEqual(['invocation']);
});

test('streams that never end, end with the process', async () => {
  const response = await fetch(`${host.url}/endless`);
  const text = response.text();
  await endless.end();
  expect(await text).toBe(': begun\n\n');
  expect(endlessLeft).toBe(true);
});
