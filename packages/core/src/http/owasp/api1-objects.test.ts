// API1:2023, broken object level authorization: every operation of the document that takes an id, tried with somebody else's.
import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { createTestClient } from '../testing/test-client.ts';

const SECRET = 'secreto de ana: tengo un ensayo sobre la marea';

/** Ana has written; Beto has an account, and Ana's ids. */
async function anaAndBeto() {
  const client = createTestClient();
  const [ana, beto] = [await client.logIn('ana'), await client.logIn('beto')];
  const sent = await client.call('POST', '/api/v1/chat/send', { token: ana, body: { message: SECRET } });
  const stream = await client.fetch('POST', '/api/v1/chat/send-stream', { token: ana, body: { message: SECRET } });
  const turn = /"turn_id":"([^"]+)"/.exec(await stream.text())?.[1] ?? '';
  const document: OpenApiDocument = (await client.call('GET', '/openapi.json')).body;
  return { ...client, ana, beto, document, ids: [sent.body.ai_message.id, sent.body.user_message.id, turn] };
}

test('an id of somebody else is an id of nobody, in every operation that takes one', async () => {
  const { call, ana, beto, document, ids } = await anaAndBeto();
  expect(ids.every(Boolean)).toBe(true);
  const taking = Object.entries(document.paths).flatMap(([path, methods]) =>
    path.includes('{id}') ? Object.keys(methods).map((method) => [method.toUpperCase(), path] as const) : [],
  );
  expect(taking.length).toBeGreaterThan(2);
  for (const [method, path] of taking) {
    for (const id of ids) {
      const body = method === 'POST' ? { score: 1, comment: 'de beto' } : undefined;
      const reply = await call(method, path.replace('{id}', id), { token: beto, ...(body ? { body } : {}) });
      expect([method, path, reply.status]).toEqual([method, path, 404]);
      expect(JSON.stringify(reply.body)).not.toContain('marea');
    }
  }
  const exported = await call('GET', '/api/v1/users/me/export', { token: ana });
  expect(JSON.stringify(exported.body)).toContain('marea');
  expect(JSON.stringify(exported.body)).not.toContain('de beto');
});

test('what belongs to somebody is theirs by their token alone: no parameter, header or body makes it another', async () => {
  const { fetch, beto, document } = await anaAndBeto();
  const own = Object.entries(document.paths).flatMap(([path, methods]) =>
    'get' in methods && !path.includes('{id}') ? [path] : [],
  );
  for (const path of own) {
    const reply = await fetch('GET', `${path}?user_id=ana&username=ana&id=ana&user=ana`, {
      token: beto,
      headers: { 'x-user-id': 'ana', 'x-forwarded-user': 'ana', 'x-ms-client-principal-id': 'ana' },
    });
    expect(await reply.text()).not.toContain('marea');
  }
});

test("a cursor into somebody else's history shows one's own, or nothing", async () => {
  const { call, beto, ids } = await anaAndBeto();
  for (const id of ids) {
    const page = await call('GET', `/api/v1/chat/history?before=${id}`, { token: beto });
    expect(page).toMatchObject({ status: 200, body: { messages: [] } });
  }
});
