import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { generate } from 'selfsigned';

/** A server behind TLS as a front end puts it: https answers, http only sends there. */
export interface HttpsServer {
  readonly https: string;
  readonly http: string;
  /** Self-signed: whoever asks has to be told to trust it. */
  readonly certificate: string;
  readonly stop: () => Promise<void>;
}

export async function serveOverTls(
  fetch: (request: Request) => Response | Promise<Response>,
  { days }: { readonly days: number },
): Promise<HttpsServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: new Date(Date.now() + days * 24 * 60 * 60 * 1000),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const inner = createHttpsServer({ key, cert }, getRequestListener(fetch));
  const https = `https://localhost:${await listen(inner)}`;
  const front = createServer(redirectTo(https));
  const http = `http://localhost:${await listen(front)}`;
  return {
    https,
    http,
    certificate: cert,
    stop: async () => {
      for (const server of [front, inner]) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

const redirectTo =
  (origin: string): RequestListener =>
  (request, response) => {
    response.writeHead(301, { location: `${origin}${request.url}` }).end();
  };

function listen(server: ReturnType<typeof createServer> | ReturnType<typeof createHttpsServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}
