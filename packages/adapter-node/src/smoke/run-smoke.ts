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

  const firstTurnMs = Date.now();
  yield await check('a message is answered, and comes back with its answer', async () => {
    const reply = await send('Estoy frustrado');
    const { text } = asRecord(reply.body.user_message);
    const ok = reply.status === 200 && text === 'Estoy frustrado' && aiText(reply) !== '' && level(reply) === 'none';
    return verdict(ok, describe(reply));
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
    return verdict(reply.status === 200 && level(reply) === 'crisis' && namesALine(reply), describe(reply));
  });

  const limit = options.rateLimitPerMinute;
  yield await check(`the rate limit answers 429 after ${limit} turns a minute`, async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < limit + 5; sent++) statuses.push((await send('test')).status);
    return rateLimitVerdict(statuses, {
      limit,
      // A crisis is not counted; an account of somebody's may have been used a moment ago.
      counted: options.account ? undefined : TURNS_BEFORE,
      seconds: (Date.now() - firstTurnMs) / 1000,
    });
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

/** Turns above that count against the rate limit: two messages and a stream. */
const TURNS_BEFORE = 3;

/** The first so many are answered and the rest refused; to the turn, where it is known what came before and a minute was enough. */
function rateLimitVerdict(
  statuses: readonly number[],
  {
    limit,
    counted,
    seconds,
  }: { readonly limit: number; readonly counted: number | undefined; readonly seconds: number },
) {
  const refusedFrom = statuses.indexOf(429);
  const answered = statuses.filter((status) => status === 200).length;
  const took = `${statuses.length} turns in ${Math.round(seconds)} s`;
  if (refusedFrom === -1) return verdict(false, `${took}, none refused`);
  if (seconds >= 60) return verdict(answered < statuses.length, `${answered} answered, ${took}`);
  const exact = counted === undefined ? answered <= limit : answered + counted === limit;
  const stayedShut = statuses.slice(refusedFrom).every((status) => status === 429);
  return verdict(
    exact && stayedShut,
    `${answered} answered${counted ? ` after ${counted}` : ''}, then ${statuses[refusedFrom]}`,
  );
}

/** A line to call stands in the text itself: in Chile *4141, as the checklist wants it. */
function namesALine(reply: SmokeReply): boolean {
  const { helplines } = asRecord(reply.body.safety);
  const lines = Array.isArray(helplines) ? helplines.map(asRecord) : [];
  const phones = lines.some(({ country }) => country === 'CL') ? ['4141'] : lines.map(({ phone }) => String(phone));
  return phones.some((phone) => aiText(reply).includes(phone));
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
