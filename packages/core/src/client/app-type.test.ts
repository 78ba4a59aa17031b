import { hc } from 'hono/client';
import { expect, expectTypeOf, test } from 'vitest';
import { createTestClient } from '../http/testing/test-client.ts';
import type { AppType } from './app-type.ts';

async function openClient() {
  const { flou, logIn } = createTestClient();
  const authorization = `Bearer ${await logIn()}`;
  return hc<AppType>('http://flou.test', {
    headers: { authorization },
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => flou.handler(new Request(input, init)),
  });
}

test("Hono's own client sends, reads the history, rates a reply, and leaves", async () => {
  const { api, health } = await openClient();
  expect(await (await health.$get()).json()).toMatchObject({ status: 'healthy' });

  const sent = await api.v1.chat.send.$post({ json: { message: 'Estoy frustrada con un ensayo' } });
  if (sent.status !== 200) throw new Error(`${sent.status}`);
  const { ai_message: reply, safety } = await sent.json();
  expectTypeOf(safety.level).toEqualTypeOf<'none' | 'concern' | 'crisis'>();
  expect(reply.text).not.toBe('');

  const history = await api.v1.chat.history.$get({ query: { limit: '1' } });
  if (history.status !== 200) throw new Error(`${history.status}`);
  expect((await history.json()).messages.map(({ id }) => id)).toEqual([reply.id]);

  const rated = await api.v1.chat.messages[':id'].feedback.$post({ param: { id: reply.id }, json: { score: 5 } });
  expect(rated.status).toBe(201);
  expect((await api.v1.users.me.$delete()).status).toBe(204);
});

test('a stream comes as text, and a problem as a problem', async () => {
  const { api } = await openClient();
  const stream = await api.v1.chat['send-stream'].$post({ json: { message: 'hola' } });
  expect(await stream.text()).toContain('"type":"complete"');

  const refused = await api.v1.chat.send.$post({ json: { message: '' } });
  if (refused.status === 200) throw new Error('An empty message was taken.');
  const problem = await refused.json();
  expectTypeOf(problem.code).toEqualTypeOf<string>();
  expect(problem).toMatchObject({ code: 'ERR_INPUT_INVALID', status: 422 });

  // @ts-expect-error A message is text.
  await api.v1.chat.send.$post({ json: { message: 7 } });
});
