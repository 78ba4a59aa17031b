import type { MiddlewareHandler } from 'hono';
import type { Authenticate } from '../../auth/principal.ts';
import { FlouError } from '../../errors/flou-error.ts';
import type { FlouEnv } from '../flou-env.ts';

/** Lets a request pass once it is known whose it is. The reply is theirs: on a computer that others use, the browser keeps no copy. */
export function authenticated(authenticate: Authenticate): MiddlewareHandler<FlouEnv> {
  return async (c, next) => {
    const principal = await authenticate(c.req.raw);
    if (!principal) throw new FlouError('ERR_AUTH_REQUIRED', 'This needs an access token: Authorization: Bearer …');
    c.set('principal', principal);
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  };
}
