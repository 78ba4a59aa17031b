import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Which way bytes go. */
export type Direction = 'out' | 'back';

/** A TCP proxy that can be told to do something at the n-th piece of what passes. */
export interface Tap {
  readonly port: number;
  /** From now on counts pieces that go this way; at the n-th, `fault` runs, before it is passed on or after. Says how many there were until `disarm`. */
  readonly arm: (fault: Fault) => void;
  /** Stops counting. Gives how many pieces there were, and whether the fault was reached. */
  readonly disarm: () => { readonly pieces: number; readonly reached: boolean };
  /** Breaks every connection, now. New ones are made as before. */
  readonly cut: () => void;
  readonly stop: () => Promise<void>;
}

export interface Fault {
  readonly direction: Direction;
  readonly at: number;
  readonly when: 'before' | 'after';
  readonly run: () => void;
}

/** Stands in front of a server on this machine. */
export async function startTap(targetPort: number): Promise<Tap> {
  let fault: Fault | undefined;
  let pieces = 0;
  let reached = false;
  const sockets = new Set<Socket>();

  const pass = (from: Socket, to: Socket, direction: Direction) => {
    from.on('data', (piece) => {
      const hits = fault?.direction === direction && !reached && ++pieces === fault.at;
      if (hits) reached = true;
      if (hits && fault?.when === 'before') return fault.run();
      to.write(piece, () => {
        if (hits) fault?.run();
      });
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    sockets.add(client).add(upstream);
    pass(client, upstream, 'out');
    pass(upstream, client, 'back');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    arm: (next) => {
      fault = next;
      pieces = 0;
      reached = false;
    },
    disarm: () => {
      fault = undefined;
      return { pieces, reached };
    },
    cut,
    stop: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
