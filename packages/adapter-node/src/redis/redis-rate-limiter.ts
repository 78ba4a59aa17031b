import { randomUUID } from 'node:crypto';
import type { RateLimiter } from '@flou/core';
import type { Redis } from 'ioredis';

/**
 * An exact sliding window shared by all instances, in one round trip. The times of the allowed hits are kept by the Redis server's own
 * clock, so instances need not agree on theirs; a script runs alone, so two instances cannot both take the last place.
 *
 * When that clock was set back, hits from what is now the future count as of now.
 *
 * Our own few lines because the libraries at hand count fixed windows, or count refused hits: here a permitted message is never refused.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window = tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
for _, hit in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now, '+inf')) do
  redis.call('ZADD', KEYS[1], now, hit)
end
local hits = redis.call('ZCARD', KEYS[1])
local allowed = hits < tonumber(ARGV[1])
if allowed then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], window)
  hits = hits + 1
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2]
return { allowed and 1 or 0, hits, oldest and (oldest + window - now) or 0 }
`;

/** Rejects when Redis does not answer in time. */
export function createRedisRateLimiter(redis: Redis): RateLimiter {
  redis.defineCommand('flouTake', { numberOfKeys: 1, lua: TAKE });
  const take = (redis as Redis & { flouTake: Take }).flouTake.bind(redis);
  return {
    take: async (key, { limit, windowMs }) => {
      const [allowed, hits, resetMs] = await take(`flou:limit:${key}`, limit, windowMs, randomUUID());
      return { allowed: allowed === 1, limit, remaining: Math.max(0, limit - hits), resetMs: Math.max(0, resetMs) };
    },
  };
}

type Take = (key: string, limit: number, windowMs: number, hit: string) => Promise<[number, number, number]>;
