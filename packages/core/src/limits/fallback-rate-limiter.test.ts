import { expect, test } from 'vitest';
import { createFallbackRateLimiter } from './fallback-rate-limiter.ts';
import { createInProcessRateLimiter } from './in-process-rate-limiter.ts';
import type { RateLimiter } from './rate-limiter.ts';

const LIMIT = { limit: 3, windowMs: 60_000 };

test('when the shared limiter goes away limits hold, what was counted before counts, and it is said once', async () => {
  const changes: string[] = [];
  let away = false;
  const counting = createInProcessRateLimiter({ now: () => 0 });
  const shared: RateLimiter = {
    take: async (key, limit) => {
      if (away) throw new Error('connection refused');
      return counting.take(key, limit);
    },
  };
  const limiter = createFallbackRateLimiter({
    shared,
    local: createInProcessRateLimiter({ now: () => 0 }),
    onDegraded: (reason) => changes.push(String(reason)),
    onRecovered: () => changes.push('recovered'),
  });
  const take = async () => (await limiter.take('ana', LIMIT)).allowed;

  expect([await take(), await take()]).toEqual([true, true]);
  away = true;
  expect([await take(), await take()]).toEqual([true, false]);
  expect(changes).toEqual(['Error: connection refused']);
  away = false;
  expect(await take()).toBe(true);
  expect(changes).toEqual(['Error: connection refused', 'recovered']);
});
