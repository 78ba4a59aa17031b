import {
  createFallbackRateLimiter,
  createInProcessRateLimiter,
  type RateLimiter,
  type SharedTurns,
  type Telemetry,
  type UserLock,
} from '@flou/core';
import { Redis } from 'ioredis';
import { redisOptions } from './redis-options.ts';
import { createRedisRateLimiter } from './redis-rate-limiter.ts';
import { createRedisSharedTurns } from './redis-shared-turns.ts';
import { createRedisUserLock } from './redis-user-lock.ts';

export interface OpenedRedis {
  /** Exact across instances while Redis answers; of this process while it does not. Never rejects. */
  readonly rateLimiter: RateLimiter;
  /** Turns that can be followed from any instance. */
  readonly sharedTurns: SharedTurns;
  readonly userLock: UserLock;
  readonly ping: () => Promise<void>;
  readonly close: () => void;
}

/** Connects in the background, and again whenever the connection is lost: a server without Redis starts, and works. */
export function openRedis(redisUrl: string, telemetry: Telemetry): OpenedRedis {
  const redis = new Redis(redisOptions(redisUrl));
  // Without a listener a lost connection would end the process; each command reports its own failure.
  redis.on('error', () => {});
  const userLock = createRedisUserLock(redis);
  return {
    rateLimiter: createFallbackRateLimiter({
      shared: createRedisRateLimiter(redis),
      local: createInProcessRateLimiter({ now: () => Date.now() }),
      onDegraded: (reason) =>
        telemetry.emit({
          name: 'rate_limiter_degraded',
          severity: 'error',
          detail: reason instanceof Error ? reason.message.slice(0, 200) : '',
        }),
      onRecovered: () => telemetry.emit({ name: 'rate_limiter_recovered', severity: 'info' }),
    }),
    sharedTurns: createRedisSharedTurns(redis),
    userLock,
    ping: async () => {
      await redis.ping();
    },
    close: () => {
      userLock.close();
      redis.disconnect();
    },
  };
}
