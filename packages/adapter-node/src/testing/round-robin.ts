import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A load balancer as small as they get: each request goes to the next server, and to the one after it when nobody answers the door. */
export interface RoundRobin {
  readonly url: string;
  readonly stop: () => void;
}

export function startRoundRobin(servers: readonly string[]): Promise<RoundRobin> {
  let next = 0;
  const balancer = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const forward = (attempt: number) => {
      const server = servers[next++ % servers.length] ?? '';
      const { method, url, headers } = incoming;
      const onward = request(`${server}${url}`, { method, headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        // A server that dies in mid-answer takes the connection with it, as it would without a balancer.
        answer.on('error', () => outgoing.destroy());
        answer.pipe(outgoing);
      });
      onward.on('error', (error: NodeJS.ErrnoException) => {
        if (outgoing.headersSent) outgoing.destroy();
        else if (error.code === 'ECONNREFUSED' && attempt < servers.length) forward(attempt + 1);
        else outgoing.writeHead(502).end();
      });
      onward.end(body);
    };
    forward(1);
  });
  return new Promise((resolve) => {
    balancer.listen(0, '127.0.0.1', () => {
      const { port } = balancer.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}`,
        stop: () => {
          balancer.close();
          balancer.closeAllConnections();
        },
      });
    });
  });
}
