import type { RateLimiter } from './rate-limiter.ts';

/**
 * A shared limiter that may go away, with one of this process behind it: limits go on, each instance counting for itself, and
 * the change is reported once in each direction.
 *
 * The local one counts all the time, so that it does not start from nothing in the middle of a minute.
 */
export function createFallbackRateLimiter(options: {
  readonly shared: RateLimiter;
  readonly local: RateLimiter;
  readonly onDegraded: (reason: unknown) => void;
  readonly onRecovered: () => void;
}): RateLimiter {
  const { shared, local } = options;
  let degraded = false;

  return {
    take: async (key, limit) => {
      const here = local.take(key, limit);
      try {
        const result = await shared.take(key, limit);
        if (degraded) options.onRecovered();
        degraded = false;
        return result;
      } catch (error) {
        if (!degraded) options.onDegraded(error);
        degraded = true;
        return here;
      }
    },
  };
}
