import type { AddressInfo } from 'node:net';
import type { Settings } from '@flou/core';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';

type Fetch = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** For the last bytes of the last replies to leave. */
const LAST_BYTES_MS = 1_000;

/** How long a connection may take for what everybody else does in a moment. */
export interface Patience {
  /** From the connection, or the request before, to the end of the headers. */
  readonly headersMs: number;
  /** To the end of the body. */
  readonly requestMs: number;
  /** Without a byte in either direction, while an answer is due or is not taken. A stream sends a comment every 15 seconds. */
  readonly silenceMs: number;
}

/** A body has some kB: a telephone on a bad day is done in time. Several messages of one person may wait for a slow model, one after another. */
const PATIENCE: Patience = { headersMs: 15_000, requestMs: 30_000, silenceMs: 300_000 };

/**
 * Answers HTTP by `fetch`. Rejects with what `listen` throws (`EADDRINUSE`). Closing waits for replies on their way, and for a moment. Connections
 * that keep everybody waiting are closed (408), so that holding them open costs whoever does it more than the server.
 */
export function listen(
  fetch: Fetch,
  { host, port }: Pick<Settings, 'host' | 'port'>,
  { headersMs, requestMs, silenceMs }: Patience = PATIENCE,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const serverOptions = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    // How often Node looks; it would be every 30 seconds.
    connectionsCheckingInterval: Math.min(5_000, headersMs),
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: discardingUnread(fetch), hostname: host, port, serverOptions }, (address) =>
      resolve({ url: urlOf(address), close: () => closeServer() }),
    );
    server.once('error', reject);
    server.setTimeout(silenceMs);
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
