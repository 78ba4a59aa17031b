import type { RateLimit, RateLimitResult } from './rate-limiter.ts';

/**
 * One hit against an exact sliding window: the times of the allowed hits that still count, and the answer. Refused hits are not
 * counted, so a permitted one is never refused because of them. When the clock was set back, hits from what is now the future count as of now: nobody is
 * locked out until it has come, and nobody gets a window for nothing.
 */
export function slideWindow(
  earlier: readonly number[],
  { limit, windowMs }: RateLimit,
  nowMs: number,
): { readonly hits: readonly number[]; readonly result: RateLimitResult } {
  const counted = earlier.map((hit) => Math.min(hit, nowMs)).filter((hit) => hit > nowMs - windowMs);
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
