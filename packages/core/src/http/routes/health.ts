import { Hono } from 'hono';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';

/** Is it alive (`/health`, touches nothing) and can it work (`/ready`, asks each dependency)? */
export function healthRoutes({
  version,
  storage,
  runtime,
  isReady,
}: Pick<HttpParts, 'version' | 'storage' | 'runtime' | 'isReady'>): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();

  routes.get('/health', (c) => c.json({ status: 'healthy', version }));

  routes.get('/ready', async (c) => {
    const startedMs = runtime.now();
    const storageOk = await storage.ping().then(
      () => true,
      () => false,
    );
    const ready = storageOk && isReady();
    const dependencies = { storage: { ok: storageOk, latency_ms: runtime.now() - startedMs } };
    return c.json(
      { status: ready ? 'ready' : isReady() ? 'unavailable' : 'draining', version, dependencies },
      ready ? 200 : 503,
    );
  });

  return routes;
}
