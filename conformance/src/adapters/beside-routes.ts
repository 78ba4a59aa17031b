import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';

/** A flood ends here, so that a server that swallows it whole only fails the test. */
export const FLOOD_BYTES = 96 * 1024 * 1024;

const FLOOD_CHUNK = new Uint8Array(64 * 1024);

/**
 * Routes of somebody else's app beside Flou, for what Flou's own do not do: cookies, repeated headers, answers before the body is read,
 * streams that break or never seem to end.
 */
export function besideRoutes(): Hono {
  const routes = new Hono();
  const floods = new Map<string, { produced: number; left: boolean }>();

  routes.get('/cookies', (c) => {
    setCookie(c, 'session', 'a=b; ñandú', { httpOnly: true, maxAge: 3_600, path: '/', sameSite: 'Lax', secure: true });
    setCookie(c, 'theme', 'claro', { expires: new Date(Date.now() + 7_200_000), domain: 'flou.test' });
    return c.text('two cookies');
  });

  routes.get('/headers', (c) => {
    c.header('x-twice', 'one', { append: true });
    c.header('x-twice', 'two', { append: true });
    return c.text('a header twice');
  });

  routes.all('/echo', async (c) => {
    const { method, url } = c.req;
    const body = await c.req.text();
    return c.json({ method, path: c.req.path, search: new URL(url).search, headers: c.req.header(), body });
  });

  // Gone before a byte of the body is read.
  routes.post('/early', (c) => c.text('early', 202));

  routes.get('/breaks', () => {
    let sent = false;
    return new Response(
      new ReadableStream({
        pull: (controller) => {
          if (sent) throw new Error('a secret reason');
          sent = true;
          controller.enqueue(new TextEncoder().encode('before'));
        },
      }),
    );
  });

  routes.get('/flood/:id', (c) => {
    const flood = { produced: 0, left: false };
    floods.set(c.req.param('id'), flood);
    return new Response(
      new ReadableStream({
        pull: (controller) => {
          if (flood.produced >= FLOOD_BYTES) return controller.close();
          flood.produced += FLOOD_CHUNK.length;
          controller.enqueue(FLOOD_CHUNK);
        },
        cancel: () => {
          flood.left = true;
        },
      }),
    );
  });

  routes.get('/flood/:id/so-far', (c) => c.json(floods.get(c.req.param('id')) ?? null));

  return routes;
}
