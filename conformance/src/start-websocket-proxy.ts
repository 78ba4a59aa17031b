import { connect } from 'node:net';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** What stands in front of a Neon database: WebSockets in, TCP out. */
export interface WebSocketProxy {
  /** Host, port and path, for `NEON_WS_PROXY`. */
  readonly address: string;
  /** Cuts every connection and takes no new ones, until `open`. */
  readonly close: () => Promise<void>;
  /** Takes connections again, at the same address. */
  readonly open: () => Promise<void>;
}

/** Takes connections at `/v1?address=host:port`, as Neon's own proxy does, from this machine only. */
export async function startWebSocketProxy(): Promise<WebSocketProxy> {
  let server = await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `127.0.0.1:${port}/v1`,
    close: () => {
      for (const socket of server.clients) socket.terminate();
      return new Promise((closed) => server.close(() => closed()));
    },
    open: async () => {
      server = await listen(port);
    },
  };
}

async function listen(port: number): Promise<WebSocketServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port });
  server.on('connection', (socket, { url = '' }) => {
    const [databaseHost = '', databasePort = ''] = addressIn(url).split(':');
    const client = createWebSocketStream(socket);
    const database = connect(Number(databasePort), databaseHost);
    // Whoever leaves first takes the other along; why is for the two of them to say.
    client.on('error', () => database.destroy());
    client.on('close', () => database.destroy());
    database.on('error', () => client.destroy());
    client.pipe(database).pipe(client);
  });
  await new Promise((listening) => server.once('listening', listening));
  return server;
}

const addressIn = (url: string) => new URL(url, 'ws://proxy').searchParams.get('address') ?? '';
