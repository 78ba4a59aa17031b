import type { AddressInfo } from 'node:net';
import type { Settings } from '@flou/core';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';

type Fetch = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** For the last bytes of the last replies to leave. */
const LAST_BYTES_MS = 1_000;

/** Answers HTTP by `fetch`. Rejects with what `listen` throws (`EADDRINUSE`). Closing waits for replies on their way, and for a moment. */
export function listen(
  fetch: Fetch,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: discardingUnread(fetch), hostname: host, port }, (address) =>
      resolve({ url: urlOf(address), close: () => closeServer() }),
    );
    server.once('error', reject);
    const closeServer = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        if (!('closeIdleConnections' in server)) return;
        server.closeIdleConnections();
        // Whoever still keeps a connection open after that has been given every byte.
        setTimeout(() => server.closeAllConnections(), LAST_BYTES_MS).unref();
      });
  });
}

/**
 * What the router leaves of a body (of one that is too large) is thrown away once the answer is out: left where it is, it would cost
 * the next request on this connection its answer.
 */
function discardingUnread(fetch: Fetch): Fetch {
  return (request, env) => {
    const { incoming, outgoing } = env;
    outgoing.once('finish', () => {
      if (incoming.readableEnded) return;
      // Of a stream over it, which would hold it back.
      incoming.removeAllListeners('data');
      incoming.resume();
    });
    return fetch(request, env);
  };
}

function urlOf({ address, family, port }: AddressInfo): string {
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
