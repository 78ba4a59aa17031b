import type { RateLimit, RateLimiter, RateLimitResult } from './rate-limiter.ts';

/**
 * An exact sliding window for one process: it remembers the time of each allowed hit, so no 60 seconds ever hold more than
 * the limit. (Window counters, which most libraries offer, let through up to twice as many around a boundary.)
 *
 * Refused hits are not counted. Memory is bounded by what the limits allow; keys that fell silent are swept out.
 */
export function createInProcessRateLimiter(options: { readonly now: () => number }): RateLimiter {
  const hitsByKey = new Map<string, { hits: number[]; windowMs: number }>();
  let nextSweepMs = 0;

  const sweep = (nowMs: number) => {
    if (nowMs < nextSweepMs) return;
    nextSweepMs = nowMs + 60_000;
    for (const [key, { hits, windowMs }] of hitsByKey) {
      const last = hits.at(-1);
      if (last === undefined || last <= nowMs - windowMs) hitsByKey.delete(key);
    }
  };

  const take = (key: string, { limit, windowMs }: RateLimit): RateLimitResult => {
    const nowMs = options.now();
    sweep(nowMs);
    const hits = (hitsByKey.get(key)?.hits ?? []).filter((hit) => hit > nowMs - windowMs);
    const allowed = hits.length < limit;
    if (allowed) hits.push(nowMs);
    hitsByKey.set(key, { hits, windowMs });
    const remaining = Math.max(0, limit - hits.length);
    const [oldest] = hits;
    const resetMs = oldest === undefined ? 0 : Math.max(0, oldest + windowMs - nowMs);
    return { allowed, limit, remaining, resetMs };
  };

  return { take: async (key, limit) => take(key, limit) };
}
