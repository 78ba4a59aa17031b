import { expect } from 'vitest';
import type { Suite } from './suite.ts';

export function chatContract({ client, holds }: Suite): void {
  const send = (token: string, message: string, headers: Record<string, string> = {}) =>
    client().call('POST', '/api/v1/chat/send', { token, body: { message }, headers });
  const historyOf = async (token: string, query = '') =>
    (await client().call('GET', `/api/v1/chat/history${query}`, { token })).body;

  holds('POST /chat/send', 'answers with a whole turn and what is left of the rate limit', async () => {
    const { token } = await client().newUser();
    const turn = await send(token, '  Estoy frustrado  ');
    expect(turn).toMatchObject({
      status: 200,
      body: {
        user_message: { role: 'user', text: 'Estoy frustrado' },
        ai_message: { role: 'model', text: expect.stringMatching(/./) },
        quick_replies: expect.any(Array),
        session_state: { greeted: true },
        safety: { level: 'none' },
        metadata: { turn_id: expect.any(String) },
      },
    });
    expect(Number(turn.headers.get('ratelimit-remaining'))).toBeGreaterThan(0);
  });

  holds('POST /chat/send', 'answers a crisis with the protocol and lines to call', async () => {
    const { token } = await client().newUser();
    const turn = await send(token, 'ya no quiero seguir viviendo');
    expect(turn).toMatchObject({
      status: 200,
      body: { safety: { level: 'crisis', helplines: expect.any(Array) }, metadata: { model: 'protocol' } },
    });
  });

  holds('POST /chat/ui-message-stream', "is a turn as the AI SDK's UI message stream", async () => {
    const { token } = await client().newUser();
    const messages = [{ id: 'one', role: 'user', parts: [{ type: 'text', text: 'tengo un ensayo' }] }];
    const reply = await client().fetch('POST', '/api/v1/chat/ui-message-stream', { token, body: { messages } });
    expect(reply.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    const events = await reply.text();
    expect(events).toContain('"type":"text-delta"');
    expect(events.endsWith('data: [DONE]\n\n')).toBe(true);
  });

  holds('POST /chat/send', 'sent again under its key is the same turn', async () => {
    const { token } = await client().newUser();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const first = await send(token, 'tengo un ensayo', key);
    expect((await send(token, 'tengo un ensayo', key)).body).toEqual(first.body);
    expect(await send(token, 'otra cosa', key)).toMatchObject({
      status: 409,
      body: { code: 'ERR_TURN_KEY_CONFLICT' },
    });
    expect((await historyOf(token)).messages).toHaveLength(2);
  });

  holds('POST /chat/send', 'is refused to strangers', async () => {
    const refused = await client().call('POST', '/api/v1/chat/send', { body: { message: 'hola' } });
    expect(refused).toMatchObject({ status: 401, body: { code: 'ERR_AUTH_REQUIRED' } });
  });

  holds('GET /chat/history', 'comes in pages, newest last', async () => {
    const { token } = await client().newUser();
    for (const message of ['uno', 'dos']) await send(token, message);
    const newest = await historyOf(token, '?limit=3');
    expect(newest.messages.map(({ role }: { role: string }) => role)).toEqual(['model', 'user', 'model']);
    const oldest = await historyOf(token, `?limit=3&before=${newest.next}`);
    expect(oldest).toMatchObject({ messages: [{ role: 'user', text: 'uno' }], next: null });
  });

  holds('GET /chat/history', 'refuses a limit that is none', async () => {
    const { token } = await client().newUser();
    const refused = await client().call('GET', '/api/v1/chat/history?limit=muchos', { token });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'limit' }] } });
  });

  holds('DELETE /chat/history', 'forgets the conversation', async () => {
    const { token } = await client().newUser();
    await send(token, 'tengo un ensayo');
    expect((await client().call('DELETE', '/api/v1/chat/history', { token })).status).toBe(204);
    expect(await historyOf(token)).toEqual({ messages: [], next: null });
  });

  holds('POST /chat/messages/{id}/feedback', 'is kept for a reply, and refused for anything else', async () => {
    const { token } = await client().newUser();
    const { body } = await send(token, 'tengo un ensayo');
    const rate = (id: string, score: number) =>
      client().call('POST', `/api/v1/chat/messages/${id}/feedback`, { token, body: { score, comment: '¡sí!' } });
    expect(await rate(body.ai_message.id, 5)).toMatchObject({ status: 201, body: { score: 5, comment: '¡sí!' } });
    expect((await rate(body.ai_message.id, 6)).status).toBe(422);
    expect((await rate(body.user_message.id, 5)).status).toBe(404);
  });

  holds('many at once', 'fifty messages of ten people are all answered, each to whom it belongs', async () => {
    const users = await Promise.all(Array.from({ length: 10 }, () => client().newUser()));
    const turns = users.flatMap(({ token }, user) =>
      Array.from({ length: 5 }, async (_, index) => {
        const message = `persona ${user}, mensaje ${index}`;
        return { message, turn: await send(token, message) };
      }),
    );
    for (const { message, turn } of await Promise.all(turns)) {
      expect(turn).toMatchObject({ status: 200, body: { user_message: { text: message } } });
    }
    for (const { token } of users) expect((await historyOf(token)).messages).toHaveLength(10);
  });
}
