import { expect } from 'vitest';
import type { User } from './client.ts';
import { SLOW_REPLY } from './paced-model.ts';
import type { Suite } from './suite.ts';

export function streamingContract({ client, holds }: Suite): void {
  const sendStream = ({ token }: User, message: string) =>
    client().stream('POST', '/api/v1/chat/send-stream', { token, body: { message } });
  const follow = (
    { token }: User,
    turnId: string,
    options: { query?: string; headers?: Record<string, string> } = {},
  ) =>
    client().stream('GET', `/api/v1/chat/turns/${turnId}/stream${options.query ?? ''}`, {
      token,
      ...(options.headers ? { headers: options.headers } : {}),
    });
  const cancel = ({ token }: User, turnId: string) =>
    client().call('DELETE', `/api/v1/chat/turns/${turnId}`, { token });
  const rolesIn = async ({ token }: User): Promise<string[]> =>
    (await client().call('GET', '/api/v1/chat/history', { token })).body.messages.map(
      ({ role }: { role: string }) => role,
    );

  holds('POST /chat/send-stream', 'is numbered from 1 and ends with one complete event', async () => {
    const stream = await sendStream(await client().newUser(), 'Hola');
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(stream.headers.get('cache-control')).toMatch(/no-cache/);
    expect(stream.headers.get('x-request-id')).toMatch(/./);
    const events = await stream.rest();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events[0]).toMatchObject({ type: 'metadata', data: { turn_id: expect.any(String) } });
    expect(events.filter(({ type }) => type === 'complete')).toEqual([events.at(-1)]);
    expect(events.flatMap(({ type, data }) => (type === 'chunk' ? [data.text] : [])).join('')).toBe(
      events.at(-1)?.data.full_text,
    );
  });

  holds('streaming', 'the first bytes leave before the model has said a word', async () => {
    const user = await client().newUser();
    const stream = await sendStream(user, 'muy despacio');
    const first = await stream.piece();
    expect(first).toMatch(/^:/);
    expect(first).not.toContain('data:');
    const { data } = await stream.until('metadata');
    await cancel(user, data.turn_id);
    await stream.rest();
  });

  holds('streaming', 'words arrive while the reply is being written', async () => {
    const user = await client().newUser();
    const stream = await sendStream(user, 'muy despacio');
    const { data } = await stream.until('metadata');
    await stream.until('chunk');
    expect(await rolesIn(user)).toEqual(['user']);
    await cancel(user, data.turn_id);
    await stream.rest();
  });

  holds('DELETE /chat/turns/{id}', 'ends a running turn', async () => {
    const user = await client().newUser();
    const stream = await sendStream(user, 'muy despacio');
    const { data } = await stream.until('metadata');
    expect((await cancel(user, data.turn_id)).status).toBe(204);
    expect((await stream.rest()).at(-1)).toMatchObject({ type: 'error', data: { code: 'ERR_TURN_CANCELLED' } });
    expect(await rolesIn(user)).toEqual(['user']);
  });

  holds('DELETE /chat/turns/{id}', "is refused for another user's turn", async () => {
    const [user, stranger] = [await client().newUser(), await client().newUser()];
    const stream = await sendStream(user, 'despacio');
    const { data } = await stream.until('metadata');
    expect(await cancel(stranger, data.turn_id)).toMatchObject({ status: 404, body: { code: 'ERR_TURN_NOT_FOUND' } });
    expect((await stream.rest()).at(-1)?.type).toBe('complete');
  });

  holds(
    'GET /chat/turns/{id}/stream',
    'gives a turn that ended again, from any place, to EventSource too',
    async () => {
      const user = await client().newUser();
      const events = await (await sendStream(user, 'despacio')).rest();
      const turnId = events[0]?.data.turn_id;
      expect(await (await follow(user, turnId)).rest()).toEqual(events);
      expect(await (await follow(user, turnId, { query: '?after=2' })).rest()).toEqual(events.slice(2));
      const resumed = await follow(user, turnId, { headers: { 'last-event-id': '3' } });
      expect(await resumed.rest()).toEqual(events.slice(3));
    },
  );

  holds('GET /chat/turns/{id}/stream', 'lets a second client follow a running turn', async () => {
    const user = await client().newUser();
    const stream = await sendStream(user, 'despacio');
    const metadata = await stream.until('metadata');
    const second = await follow(user, metadata.data.turn_id);
    expect(await second.rest()).toEqual([metadata, ...(await stream.rest())]);
  });

  holds('GET /chat/turns/{id}/stream', 'knows no turn of somebody else', async () => {
    const [user, stranger] = [await client().newUser(), await client().newUser()];
    const [metadata] = await (await sendStream(user, 'hola')).rest();
    expect((await follow(stranger, metadata?.data.turn_id)).status).toBe(404);
  });

  holds('client leaves', 'the turn runs on, can be followed, and is in the history', async () => {
    const user = await client().newUser();
    const stream = await sendStream(user, 'despacio');
    const { data } = await stream.until('metadata');
    const { seq } = await stream.until('chunk');
    stream.leave();
    const rest = await (await follow(user, data.turn_id, { query: `?after=${seq}` })).rest();
    expect(rest.at(-1)).toMatchObject({ type: 'complete', data: { full_text: SLOW_REPLY } });
    expect(await rolesIn(user)).toEqual(['user', 'model']);
  });

  holds('client leaves', 'and nobody follows: the reply is in the history all the same', async ({ expect }) => {
    const user = await client().newUser();
    const stream = await sendStream(user, 'despacio');
    await stream.until('chunk');
    stream.leave();
    await expect.poll(() => rolesIn(user), { timeout: 15_000 }).toEqual(['user', 'model']);
  });
}
