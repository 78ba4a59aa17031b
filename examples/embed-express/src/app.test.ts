import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { app } from './app.ts';

let server: Server;
let url: string;
beforeAll(async () => {
  server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

async function logIn(name: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const { headers: set } = await fetch(`${url}/login`, { method: 'POST', headers, body: JSON.stringify({ name }) });
  return set.getSetCookie().map((cookie) => cookie.split(';')[0])[0] ?? '';
}

test('whoever is logged in to the app talks to the tutor', async () => {
  const cookie = await logIn('ana');
  const turn = await fetch(`${url}/tutor/api/v1/chat/send`, {
    method: 'POST',
    headers: { cookie },
    body: '{"message":"Estoy frustrado"}',
  });
  expect(await turn.json()).toMatchObject({ user_message: { user_id: 'ana' }, safety: { level: 'none' } });
});

test('a stream passes through Express as it comes', async () => {
  const stream = await fetch(`${url}/tutor/api/v1/chat/send-stream`, {
    method: 'POST',
    headers: { cookie: await logIn('ben') },
    body: '{"message":"hola"}',
  });
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  expect(await stream.text()).toContain('"type":"complete"');
});

test('strangers are told to log in, and nobody sees the words of another', async () => {
  expect((await fetch(`${url}/tutor/api/v1/chat/history`)).status).toBe(401);
  const history = await fetch(`${url}/tutor/api/v1/chat/history`, { headers: { cookie: await logIn('eva') } });
  expect(await history.json()).toEqual({ messages: [], next: null });
});
