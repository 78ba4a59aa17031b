import { asRecord, type SmokeClient, type SmokeReply } from './smoke-client.ts';

export interface SmokeResult {
  readonly name: string;
  readonly ok: boolean;
  /** What was seen. */
  readonly detail: string;
}

export interface SmokeOptions {
  /** An account to use. Without one, the test signs up an account of its own and erases it at the end. */
  readonly account?: { readonly username: string; readonly password: string };
  /** RATE_LIMIT_PER_MINUTE of the deployment. */
  readonly rateLimitPerMinute: number;
}

/** The deployment checklist's steps 4 and 5, in its order. Yields each result as it is known; never throws. */
export async function* runSmoke(client: SmokeClient, options: SmokeOptions): AsyncGenerator<SmokeResult> {
  let token = '';
  const send = (message: string) => client.post('/api/v1/chat/send', JSON.stringify({ message }), token);
  const credentials = options.account ?? { username: `smoke-${crypto.randomUUID()}`, password: crypto.randomUUID() };

  yield await check('health says healthy and the version', async () => {
    const { status, body } = await client.get('/health');
    return verdict(
      status === 200 && body.status === 'healthy' && typeof body.version === 'string',
      `${status} ${JSON.stringify(body)}`,
    );
  });

  yield await check('ready: every dependency answers', async () => {
    const { status, body } = await client.get('/ready');
    return verdict(status === 200, `${status} ${JSON.stringify(body.dependencies ?? {})}`);
  });

  if (!options.account) {
    yield await check('sign up', async () => {
      const { status } = await client.post('/api/v1/users', JSON.stringify(credentials));
      return verdict(status === 201, `${status}`);
    });
  }

  yield await check('login gives a bearer token', async () => {
    const { status, body } = await client.post(
      '/api/v1/login/access-token',
      new URLSearchParams(credentials).toString(),
    );
    token = typeof body.access_token === 'string' ? body.access_token : '';
    return verdict(status === 200 && token !== '' && body.token_type === 'bearer', `${status}`);
  });

  if (options.account) {
    // A crisis lingers, and the run before ended with one.
    yield await check('the account starts afresh', async () => {
      const { status } = await client.delete('/api/v1/chat/history', token);
      return verdict(status === 204, `${status}`);
    });
  }

  yield await check('the chat is closed to strangers', async () => {
    const { status } = await client.post('/api/v1/chat/send', '{"message":"hola"}');
    return verdict(status === 401, `${status}`);
  });

  yield await check('a message is answered', async () => {
    const reply = await send('Estoy frustrado');
    return verdict(reply.status === 200 && aiText(reply) !== '' && level(reply) === 'none', describe(reply));
  });

  yield await check('a stream ends with one complete event', async () => {
    const events = await client.events('/api/v1/chat/send-stream', '{"message":"Hola"}', token);
    const types = events.map(({ type }) => type);
    const ok =
      types.at(-1) === 'complete' &&
      types.filter((type) => type === 'complete').length === 1 &&
      types.includes('chunk');
    return verdict(ok, types.join(' '));
  });

  yield await check('"me muero de la risa" is no crisis', async () => {
    const reply = await send('me muero de la risa');
    return verdict(reply.status === 200 && level(reply) === 'none', describe(reply));
  });

  yield await check('"ya no quiero seguir viviendo" gets the protocol and a line to call', async () => {
    const reply = await send('ya no quiero seguir viviendo');
    const { helplines } = asRecord(reply.body.safety);
    const named =
      Array.isArray(helplines) && helplines.some((line) => aiText(reply).includes(String(asRecord(line).phone)));
    return verdict(reply.status === 200 && level(reply) === 'crisis' && named, describe(reply));
  });

  yield await check(`the rate limit answers 429 after ${options.rateLimitPerMinute} turns a minute`, async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < options.rateLimitPerMinute + 5 && statuses.at(-1) !== 429; sent++) {
      statuses.push((await send('test')).status);
    }
    const answered = statuses.filter((status) => status === 200).length;
    return verdict(
      statuses.at(-1) === 429 && answered <= options.rateLimitPerMinute,
      `${answered} answered, then ${statuses.at(-1)}`,
    );
  });

  yield await check('a crisis is answered even over the limit', async () => {
    const reply = await send('ya no quiero seguir viviendo');
    return verdict(reply.status === 200 && level(reply) === 'crisis', describe(reply));
  });

  if (options.account) {
    await client.delete('/api/v1/chat/history', token).catch(() => {});
  } else {
    yield await check('the account is erased', async () => {
      const { status } = await client.delete('/api/v1/users/me', token);
      return verdict(status === 204, `${status}`);
    });
  }
}

const verdict = (ok: boolean, detail: string) => ({ ok, detail });
const level = ({ body }: SmokeReply) => asRecord(body.safety).level;
const describe = (reply: SmokeReply) => `${reply.status}, level ${String(level(reply))}`;

function aiText({ body }: SmokeReply): string {
  const { text } = asRecord(body.ai_message);
  return typeof text === 'string' ? text : '';
}

async function check(
  name: string,
  run: () => Promise<{ readonly ok: boolean; readonly detail: string }>,
): Promise<SmokeResult> {
  try {
    return { name, ...(await run()) };
  } catch (error) {
    const reason = error instanceof Error ? [error.message, causeOf(error)].filter(Boolean).join(': ') : String(error);
    return { name, ok: false, detail: reason };
  }
}

const causeOf = (error: Error): string => (error.cause instanceof Error ? error.cause.message : '');
