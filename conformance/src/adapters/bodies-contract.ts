import { expect } from 'vitest';
import type { User } from './client.ts';
import type { Suite } from './suite.ts';

export function bodiesContract({ client, holds }: Suite): void {
  // One for all: sign-ups are counted by address, and a whole suite comes from one.
  let someone: Promise<User> | undefined;
  const tokenOfSomeone = async () => {
    someone ??= client().newUser();
    return (await someone).token;
  };
  const send = (token: string, body: unknown, headers: Record<string, string> = {}) =>
    client().call('POST', '/api/v1/chat/send', { token, body, headers });

  holds('bodies', 'are read as JSON with no Content-Type, and with a wrong one', async () => {
    const token = await tokenOfSomeone();
    expect((await send(token, '{"message":"hola"}')).status).toBe(200);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      expect((await send(token, '{"message":"hola"}', { 'content-type': type })).status).toBe(200);
    }
  });

  holds('bodies', 'keep every letter and every sign', async () => {
    const token = await tokenOfSomeone();
    const message = 'ñandú 👩‍🎓 \u2028 "comillas" \\ </script> ¿qué?';
    expect((await send(token, { message })).body.user_message.text).toBe(message);
  });

  holds('bodies', 'that are broken are refused: 400 what is no JSON, 422 what is no message', async () => {
    const token = await tokenOfSomeone();
    for (const body of ['', '{', 'message=hola', new Uint8Array([0xff, 0xfe, 0x00, 0x80])]) {
      expect(await send(token, body)).toMatchObject({ status: 400, body: { code: 'ERR_INPUT_NOT_JSON' } });
    }
    for (const body of ['null', '[]', '"hola"', '{}', '{"message":7}', '{"message":"  "}']) {
      expect(await send(token, body)).toMatchObject({ status: 422, body: { code: 'ERR_INPUT_INVALID' } });
    }
  });

  holds('bodies', 'that are too large are refused, whether they say their length or not', async () => {
    const token = await tokenOfSomeone();
    const large = JSON.stringify({ message: 'a'.repeat(1024 * 1024) });
    expect(await send(token, large)).toMatchObject({ status: 413, body: { code: 'ERR_BODY_TOO_LARGE' } });
    const unannounced = await client().upload('/api/v1/chat/send', { token, body: large });
    expect(unannounced).toMatchObject({ status: 413, body: { code: 'ERR_BODY_TOO_LARGE' } });
    expect((await send(token, { message: 'hola' })).status).toBe(200);
  });

  holds('bodies', 'that are just small enough are read whole', async () => {
    const token = await tokenOfSomeone();
    const padded = `{"message":"hola","padding":"${'a'.repeat(60_000)}"}`;
    expect((await send(token, padded)).status).toBe(200);
  });

  holds('bodies', 'of strangers are not waited for', async () => {
    // A server that answers and hangs up while the body is still on its way may cut the sender off before it has read the answer.
    const refused = await client()
      .upload('/api/v1/chat/send', { body: 'a'.repeat(1024 * 1024) })
      .then(
        ({ status }) => status,
        (error: unknown) => (isCutOff(error) ? 'cut off' : Promise.reject(error)),
      );
    expect([401, 413, 'cut off']).toContain(refused);
    expect((await client().call('GET', '/health')).status).toBe(200);
  });
}

/** What `fetch` says of a connection that was closed under it, and what the proxy of `wrangler dev` says of one, in words that are no JSON. */
const isCutOff = (error: unknown): boolean =>
  (error instanceof TypeError && error.message === 'fetch failed') ||
  (error instanceof SyntaxError && error.message.includes('"Error: Net'));
