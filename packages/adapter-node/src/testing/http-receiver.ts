import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';

/** A request as it came in, its body unpacked. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** Keeps what it is sent. */
export interface Receiver {
  /** All that came, oldest first. */
  readonly received: readonly ReceivedRequest[];
  readonly fetch: (request: Request) => Promise<Response>;
}

export function createReceiver(answer: (request: ReceivedRequest) => Response | Promise<Response>): Receiver {
  const received: ReceivedRequest[] = [];
  return {
    received,
    fetch: async (request) => {
      const bytes = Buffer.from(await request.arrayBuffer());
      const body = request.headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes;
      const { pathname: path } = new URL(request.url);
      const one = { path, headers: request.headers, body: body.toString('utf8') };
      received.push(one);
      return answer(one);
    },
  };
}

/** A receiver at an address of this machine. */
export async function serveReceiver({
  fetch,
}: Receiver): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer(getRequestListener(fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
