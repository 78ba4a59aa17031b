import { createInProcessRateLimiter } from '@flou/core';
import { answer } from './answer.ts';
import type { FlouBindings } from './bindings.ts';
import { RateLimitObject } from './objects/rate-limit-object.ts';
import { createUserObject, type UserObjectClass } from './objects/user-object.ts';
import type { WorkerOptions } from './open-flou.ts';
import { upkeep } from './upkeep.ts';

/** What the entry of a Worker exports. */
export interface FlouWorker {
  /** The default export. */
  readonly handlers: {
    /** Answers a request. */
    readonly fetch: (request: Request, env: FlouBindings, context: ExecutionContext) => Promise<Response>;
    /** For a cron trigger: marks turns that were abandoned, erases what `RETENTION_DAYS` says. */
    readonly scheduled: (controller: ScheduledController, env: FlouBindings) => Promise<void>;
  };
  readonly FlouUser: UserObjectClass;
  readonly FlouRateLimit: typeof RateLimitObject;
}

/**
 * Flou as a Worker. The bindings say what it talks to; see `FlouBindings`.
 *
 * @example
 * const flou = createWorker();
 * export class FlouUser extends flou.FlouUser {}
 * export class FlouRateLimit extends flou.FlouRateLimit {}
 * export default flou.handlers;
 */
export function createWorker(options: WorkerOptions = {}): FlouWorker {
  const localLimiter = createInProcessRateLimiter({ now: () => Date.now() });
  return {
    handlers: {
      fetch: (request, env, context) => answer(request, { env, context, options, localLimiter }),
      scheduled: (_controller, env) => upkeep(env, options),
    },
    FlouUser: createUserObject(options),
    FlouRateLimit: RateLimitObject,
  };
}
