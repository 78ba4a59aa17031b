import type { MiddlewareHandler } from 'hono';
import type { FlouEnv } from '../flou-env.ts';

/** The caller's `x-request-id` when it is a sane one (it ends in logs and headers), else a new one. On every reply. */
export function requestId(newId: () => string): MiddlewareHandler<FlouEnv> {
  return async (c, next) => {
    const given = c.req.header('x-request-id');
    const id = given && /^[\w.:-]{1,128}$/.test(given) ? given : newId();
    c.set('requestId', id);
    c.header('x-request-id', id);
    await next();
    c.res.headers.set('x-request-id', id);
  };
}
