import { RateLimitError } from '../../chat/open-turn.ts';
import type { HttpParts } from '../http-parts.ts';

/** Counts what somebody who is known does; throws `RateLimitError` when it was too often in a minute. */
export async function limitUser(
  { rateLimiter }: Pick<HttpParts, 'rateLimiter'>,
  {
    action,
    userId,
    perMinute,
  }: { readonly action: 'feedback' | 'export'; readonly userId: string; readonly perMinute: number },
): Promise<void> {
  const taken = await rateLimiter.take(`${action}:${userId}`, { limit: perMinute, windowMs: 60_000 });
  if (!taken.allowed) throw new RateLimitError(taken);
}
