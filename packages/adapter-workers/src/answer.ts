import { ConfigError, type RateLimiter } from '@flou/core';
import { createBackgroundWork } from './background-work.ts';
import type { FlouBindings } from './bindings.ts';
import { misconfigured } from './misconfigured.ts';
import { type OpenedFlou, openFlou, type WorkerOptions } from './open-flou.ts';

interface Surroundings {
  readonly env: FlouBindings;
  readonly context: ExecutionContext;
  readonly options: WorkerOptions;
  /** Of this isolate, for when the exact one does not answer. */
  readonly localLimiter: RateLimiter;
}

/**
 * Whose request it is decides where it is answered. A user's own object answers whatever comes with a valid token; strangers, and
 * people who only now log in, are answered here. Both run the same router, so a user whose object is away can be answered here too.
 */
export async function answer(
  request: Request,
  { env, context, options, localLimiter }: Surroundings,
): Promise<Response> {
  const work = createBackgroundWork();
  let objectIsAway = false;
  let opened: OpenedFlou;
  try {
    opened = openFlou(env, options, { waitUntil: work.add, acceptsTurns: () => !objectIsAway, localLimiter });
  } catch (error) {
    if (error instanceof ConfigError) return misconfigured(error);
    throw error;
  }
  const { flou, telemetry } = opened;

  const answerHere = async (request: Request) => {
    try {
      return await flou.handler(request, env);
    } finally {
      // No connection outlives its request: another request could not use it.
      context.waitUntil(work.done().then(() => flou.close({ deadlineMs: 0 })));
    }
  };

  const userId = await principalOf(flou, request);
  if (userId === undefined) return answerHere(request);
  const spare = request.clone();
  try {
    const response = await env.FLOU_USER.get(env.FLOU_USER.idFromName(userId)).fetch(request);
    context.waitUntil(readToTheEnd(spare));
    return response;
  } catch (error) {
    // The object may be in the middle of this very turn: only a crisis is worth answering it twice.
    objectIsAway = true;
    telemetry.emit({
      name: 'unexpected_error',
      severity: 'error',
      requestId: request.headers.get('cf-ray') ?? '',
      code: 'ERR_UNEXPECTED',
      detail: `The user's object did not answer: ${error instanceof Error ? error.message.slice(0, 200) : ''}`,
    });
    return answerHere(spare);
  }
}

/** Undefined for bad credentials as well: the router says what is wrong with them. */
async function principalOf({ authenticate }: OpenedFlou['flou'], request: Request): Promise<string | undefined> {
  try {
    return (await authenticate(request))?.id;
  } catch {
    return undefined;
  }
}

/** For an upload that was answered before it ended. */
const LAST_BYTES_MS = 5_000;

/** A connection whose upload is cut short loses the answer. */
async function readToTheEnd({ body }: Request): Promise<void> {
  await body?.pipeTo(new WritableStream(), { signal: AbortSignal.timeout(LAST_BYTES_MS) }).catch(() => {});
}
