import type { MiddlewareHandler } from 'hono';
import { FlouError } from '../../errors/flou-error.ts';
import type { Storage } from '../../storage/storage.ts';
import type { FlouEnv } from '../flou-env.ts';

/** Behind `authenticated`: a token whose login was closed (logout, theft, erased account) is worth nothing any more. */
export function openLogin({ logins }: Pick<Storage, 'logins'>): MiddlewareHandler<FlouEnv> {
  return async (c, next) => {
    const { loginId } = c.get('principal');
    if (loginId && !(await logins.isOpen(loginId)))
      throw new FlouError('ERR_AUTH_INVALID', 'The login is closed. Log in again.');
    await next();
  };
}
