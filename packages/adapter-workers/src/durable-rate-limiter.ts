import type { RateLimiter } from '@flou/core';
import type { FlouBindings } from './bindings.ts';

/** Limits that are exact over the whole world: the object of a key counts its hits, wherever they come from. */
export function durableRateLimiter(namespace: FlouBindings['FLOU_RATE_LIMIT']): RateLimiter {
  return { take: (key, limit) => namespace.get(namespace.idFromName(key)).take(limit) };
}
