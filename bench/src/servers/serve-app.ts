import { serve } from '@hono/node-server';

/** Serves on a free port, says where, and answers `GET /memory` after collecting garbage. */
export function serveApp(fetch: (request: Request) => Response | Promise<Response>): void {
  serve(
    {
      fetch: (request) => (request.url.endsWith('/memory') ? memory() : fetch(request)),
      hostname: '127.0.0.1',
      port: 0,
    },
    ({ port }) => console.log(`http://127.0.0.1:${port}`),
  );
}

function memory(): Response {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return Response.json({ rss, used: heapUsed + external });
}
