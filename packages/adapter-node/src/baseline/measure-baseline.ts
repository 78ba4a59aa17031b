import { setTimeout as delay } from 'node:timers/promises';
import { FlouError } from '@flou/core';
import * as v from 'valibot';
import { type Sample, summarise } from '../measure/summary.ts';
import { reasonOf } from '../reason-of.ts';
import { createSmokeClient, FIRST_WORDS, type SmokeClient, SmokeStatusError } from '../smoke/smoke-client.ts';
import type { Baseline } from './baseline-file.ts';

export interface BaselineOptions {
  readonly url: string;
  readonly rounds: number;
  /** An account to use. Without one, an account is signed up and erased at the end. */
  readonly account?: { readonly username: string; readonly password: string };
  readonly now: () => Date;
}

/** What is measured; the rest (signing up, logging in) only has to happen. */
const MEASURED = [
  'GET /health',
  'POST /api/v1/chat/send',
  'POST /api/v1/chat/send-stream',
  FIRST_WORDS,
  'GET /api/v1/chat/history',
] as const;

/** What students write, a task in short. */
const MESSAGES = [
  'Estoy frustrado',
  'tengo que entregar un ensayo mañana y no sé cómo empezar',
  'me cuesta concentrarme con la lectura',
  'gracias, me ayudó',
] as const;

/** Makes ordinary traffic and times it. Waits where the rate limit says so. Throws `ERR_AUTH_INVALID` when it cannot log in. */
export async function measureBaseline({ url, rounds, account, now }: BaselineOptions): Promise<Baseline> {
  const samples: Sample[] = [];
  const client = createSmokeClient(url, (sample) => samples.push(sample));
  const { body } = await client.get('/health').catch((error: unknown) => {
    throw new FlouError('ERR_INPUT_INVALID', `${url} does not answer: ${reasonOf(error)}`);
  });
  const token = await logIn(client, account);
  try {
    samples.length = 0;
    for (let round = 0; round < rounds; round++) await oneRound(client, token, MESSAGES[round % MESSAGES.length] ?? '');
  } finally {
    if (!account) await client.delete('/api/v1/users/me', token);
  }
  return {
    recordedAt: now().toISOString(),
    url,
    version: String(body.version),
    rounds,
    operations: Object.fromEntries(MEASURED.map((operation) => [operation, summarise(samplesOf(samples, operation))])),
  };
}

async function oneRound(client: SmokeClient, token: string, message: string): Promise<void> {
  const body = JSON.stringify({ message });
  await tolerant(client.get('/health'));
  await outsideTheLimit(() => tolerant(client.post('/api/v1/chat/send', body, token)));
  await outsideTheLimit(() => tolerant(client.events('/api/v1/chat/send-stream', body, token)));
  await tolerant(client.get('/api/v1/chat/history', token));
}

/** What fails is on record as a sample already; of a stream that was refused, the refusal is left. */
const tolerant = <Reply>(request: Promise<Reply>): Promise<Reply | SmokeStatusError | undefined> =>
  request.catch((error: unknown) => (error instanceof SmokeStatusError ? error : undefined));

/** As a good client does: told to come back later, it comes back later. */
async function outsideTheLimit(send: () => Promise<unknown>): Promise<void> {
  const reply = v.safeParse(refusal, await send());
  if (!reply.success) return;
  await delay(Number(reply.output.headers.get('retry-after') ?? 1) * 1000);
  await send();
}

const refusal = v.object({ status: v.literal(429), headers: v.instance(Headers) });

/** A turn that the rate limit refused was no turn. */
const samplesOf = (samples: readonly Sample[], operation: string): readonly Sample[] =>
  samples.filter((sample) => sample.operation === operation && sample.status !== 429);

async function logIn(client: SmokeClient, account: BaselineOptions['account']): Promise<string> {
  const credentials = account ?? { username: `baseline-${crypto.randomUUID()}`, password: crypto.randomUUID() };
  if (!account) await client.post('/api/v1/users', JSON.stringify(credentials));
  const { body } = await client.post('/api/v1/login/access-token', new URLSearchParams(credentials).toString());
  if (typeof body.access_token === 'string') return body.access_token;
  throw new FlouError(
    'ERR_AUTH_INVALID',
    'Nobody could log in. Where sign-up is closed, pass --username and --password.',
  );
}
