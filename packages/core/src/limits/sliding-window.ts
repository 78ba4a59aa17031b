import type { RateLimit, RateLimitResult } from './rate-limiter.ts';

/**
 * One hit against an exact sliding window: the times of the allowed hits that still count, and the answer. Refused hits are not
 * counted, so a permitted one is never refused because of them.
 */
export function slideWindow(
  earlier: readonly number[],
  { limit, windowMs }: RateLimit,
  nowMs: number,
): { readonly hits: readonly number[]; readonly result: RateLimitResult } {
  const counted = earlier.filter((hit) => hit > nowMs - windowMs);
  const allowed = counted.length < limit;
  const hits = allowed ? [...counted, nowMs] : counted;
  const [oldest] = hits;
  return {
    hits,
    result: {
      allowed,
      limit,
      remaining: Math.max(0, limit - hits.length),
      resetMs: oldest === undefined ? 0 : Math.max(0, oldest + windowMs - nowMs),
    },
  };
}
