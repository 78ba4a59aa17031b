import type { RateLimiter } from './rate-limiter.ts';
import { slideWindow } from './sliding-window.ts';

const SWEEP_EVERY_MS = 60_000;

/**
 * An exact sliding window for one process: it remembers the time of each allowed hit, so no 60 seconds ever hold more than
 * the limit. (Window counters, which most libraries offer, let through up to twice as many around a boundary.)
 *
 * Refused hits are not counted. Memory is bounded by what the limits allow; keys that fell silent are swept out.
 */
export function createInProcessRateLimiter(options: { readonly now: () => number }): RateLimiter {
  const hitsByKey = new Map<string, { hits: readonly number[]; windowMs: number }>();
  let nextSweepMs = 0;

  const sweep = (nowMs: number) => {
    // Further ahead than it is ever set: the clock was set back.
    if (nowMs < nextSweepMs && nextSweepMs <= nowMs + SWEEP_EVERY_MS) return;
    nextSweepMs = nowMs + SWEEP_EVERY_MS;
    for (const [key, { hits, windowMs }] of hitsByKey) {
      const last = hits.at(-1);
      if (last === undefined || last <= nowMs - windowMs) hitsByKey.delete(key);
    }
  };

  return {
    take: async (key, limit) => {
      const nowMs = options.now();
      sweep(nowMs);
      const { hits, result } = slideWindow(hitsByKey.get(key)?.hits ?? [], limit, nowMs);
      hitsByKey.set(key, { hits, windowMs: limit.windowMs });
      return result;
    },
  };
}
