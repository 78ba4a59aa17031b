import { connect } from 'node:net';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** What stands in front of a Neon database: WebSockets in, TCP out. */
export interface WebSocketProxy {
  /** Host, port and path, for `NEON_WS_PROXY`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Takes connections at `/v1?address=host:port`, as Neon's own proxy does, from this machine only. */
export async function startWebSocketProxy(): Promise<WebSocketProxy> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((listening) => server.once('listening', listening));
  server.on('connection', (socket, { url = '' }) => {
    const [host = '', port = ''] = (new URL(url, 'ws://proxy').searchParams.get('address') ?? '').split(':');
    const client = createWebSocketStream(socket);
    const database = connect(Number(port), host);
    // Whoever leaves first takes the other along; why is for the two of them to say.
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
    client.pipe(database).pipe(client);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `127.0.0.1:${port}/v1`,
    stop: () => {
      for (const socket of server.clients) socket.terminate();
      return new Promise((stopped) => server.close(() => stopped()));
    },
  };
}
