import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { FlouEnv } from '../flou-env.ts';
import { problem, problemOf } from '../problem.ts';
import { boundedBody } from './bounded-body.ts';

const app = new Hono<FlouEnv>();
app.use(boundedBody(100));
app.onError((error, c) => problem(c, problemOf(error)));
app.post('/', async (c) => c.text(await c.req.text()));

test.each([
  ['says a length within the limit', { 'content-length': '100' }, 'a'.repeat(100), 200],
  ['says one beyond it', { 'content-length': '101' }, 'a'.repeat(101), 413],
  ['says none', {}, 'a'.repeat(100), 200],
  ['says none and is too long', {}, 'a'.repeat(101), 413],
  ['says one that is no number', { 'content-length': 'short' }, 'a', 413],
  ['says one beside its pieces', { 'content-length': '1', 'transfer-encoding': 'chunked' }, 'a'.repeat(101), 413],
])('a body that %s', async (_, headers, body, status) => {
  const reply = await app.fetch(new Request('http://flou.test/', { method: 'POST', headers, body }));
  expect(reply.status).toBe(status);
});
