import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What is wrong with the network to a server. */
export type NetworkFault =
  | { readonly kind: 'none' }
  /** Every piece of a reply comes so much later. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** Half-open: what is sent arrives nowhere, nothing comes back, and nobody says so. New connections are taken and stay silent. */
  | { readonly kind: 'silent' }
  /** The first half of a reply comes, then the connection breaks. */
  | { readonly kind: 'cut' };

/** A TCP proxy with a network that can be made bad. */
export interface FaultProxy {
  readonly port: number;
  /** From now on, for open connections as well. A connection that was silent stays so for ever: what it should have carried is lost. */
  readonly set: (fault: NetworkFault) => void;
  readonly stop: () => Promise<void>;
}

/** Stands in front of a server, on this machine unless a host is named. */
export async function startFaultProxy(targetPort: number, targetHost = '127.0.0.1'): Promise<FaultProxy> {
  let fault: NetworkFault = { kind: 'none' };
  const sockets = new Set<Socket>();
  const silenced = new Set<Socket>();

  const server = createServer((client) => {
    const upstream = connect(targetPort, targetHost);
    if (fault.kind === 'silent') silenced.add(client);
    let order = Promise.resolve();
    const close = () => {
      for (const socket of [client, upstream]) {
        sockets.delete(socket);
        silenced.delete(socket);
        socket.destroy();
      }
    };
    const back = async (piece: Buffer) => {
      const now = fault;
      if (now.kind === 'slow') await pause(now.delayMs);
      if (silenced.has(client)) return;
      if (now.kind !== 'cut') {
        client.write(piece);
        return;
      }
      client.write(piece.subarray(0, Math.ceil(piece.length / 2)), close);
    };
    client.on('data', (piece) => {
      if (!silenced.has(client)) upstream.write(piece);
    });
    upstream.on('data', (piece) => {
      order = order.then(() => back(piece));
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', close);
    }
    client.on('close', close);
    // Whoever is behind silence hears of no end either.
    upstream.on('close', () => {
      if (!silenced.has(client)) close();
    });
    for (const socket of [client, upstream]) socket.setNoDelay(true);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const clients = new Set<Socket>();
  server.on('connection', (client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
  });
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set: (next) => {
      fault = next;
      if (next.kind === 'silent') for (const client of clients) silenced.add(client);
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
