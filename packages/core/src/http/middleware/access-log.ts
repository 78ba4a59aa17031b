import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Runtime } from '../../runtime.ts';
import type { Telemetry } from '../../telemetry/telemetry.ts';
import type { FlouEnv } from '../flou-env.ts';

/** One `request` event for each request, named by its route and not by its path, which holds ids. */
export function accessLog(telemetry: Telemetry, runtime: Pick<Runtime, 'now'>): MiddlewareHandler<FlouEnv> {
  return async (c, next) => {
    const startedMs = runtime.now();
    await next();
    const route =
      matchedRoutes(c).findLast(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))?.path ?? 'unknown';
    const userId = c.get('principal')?.id;
    telemetry.emit({
      name: 'request',
      severity: c.res.status >= 500 ? 'error' : 'info',
      requestId: c.get('requestId'),
      route: `${c.req.method} ${route}`,
      status: c.res.status,
      durationMs: runtime.now() - startedMs,
      ...(userId ? { userId } : {}),
    });
  };
}
