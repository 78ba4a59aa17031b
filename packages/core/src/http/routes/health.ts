import { Hono } from 'hono';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';

/** Is it alive (`/health`, touches nothing) and can it work (`/ready`, asks each dependency)? */
export function healthRoutes({
  version,
  dependencies,
  runtime,
  isReady,
}: Pick<HttpParts, 'version' | 'dependencies' | 'runtime' | 'isReady'>): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();

  routes.get('/health', (c) => c.json({ status: 'healthy', version }));

  routes.get('/ready', async (c) => {
    const startedMs = runtime.now();
    const asked = await Promise.all(
      Object.entries(dependencies).map(async ([name, { needed, ping }]) => {
        const ok = await ping().then(
          () => true,
          () => false,
        );
        return { name, needed, ok, latency_ms: runtime.now() - startedMs };
      }),
    );
    const ready = isReady() && asked.every(({ needed, ok }) => ok || !needed);
    return c.json(
      {
        status: ready ? 'ready' : isReady() ? 'unavailable' : 'draining',
        version,
        dependencies: Object.fromEntries(asked.map(({ name, ok, latency_ms }) => [name, { ok, latency_ms }])),
      },
      ready ? 200 : 503,
    );
  });

  return routes;
}
