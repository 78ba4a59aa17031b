import type { Context } from 'hono';
import { RateLimitError } from '../../chat/open-turn.ts';
import { usernameKey } from '../../storage/username-key.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { networkOf } from '../network-of.ts';

/** Guessing is slow: attempts in any minute, by address and by the account that is tried. */
const ATTEMPTS = { address: { limit: 60, windowMs: 60_000 }, account: { limit: 10, windowMs: 60_000 } } as const;

/** Counts an attempt to log in or sign up; throws `RateLimitError` when there were too many. */
export async function limitAttempts(
  { rateLimiter, clientAddress }: Pick<HttpParts, 'rateLimiter' | 'clientAddress'>,
  c: Context<FlouEnv>,
  { action, account }: { readonly action: 'login' | 'sign-up'; readonly account?: string },
): Promise<void> {
  const address = clientAddress(c.req.raw, c.env);
  const checks = [
    ...(address ? [rateLimiter.take(`${action}:address:${networkOf(address)}`, ATTEMPTS.address)] : []),
    ...(account ? [rateLimiter.take(`${action}:account:${usernameKey(account)}`, ATTEMPTS.account)] : []),
  ];
  for (const result of await Promise.all(checks)) {
    if (!result.allowed) throw new RateLimitError(result);
  }
}
