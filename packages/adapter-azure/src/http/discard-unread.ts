import type { Connection } from './connections.ts';

/**
 * What the router leaves of a request's body that it began to read (of one that is too large) is thrown away once the answer is out: left
 * where it is, it would hold the host's connection, and the next request on it. A body that nobody touched, Node throws away by itself.
 */
export function discardUnread({ incoming, outgoing }: Connection): void {
  outgoing.once('finish', () => {
    if (incoming.readableEnded || incoming.listenerCount('readable') === 0) return;
    // Of the stream over it, which holds it back; Node forgets in the next tick that it was held.
    incoming.removeAllListeners('readable');
    setImmediate(() => incoming.resume());
  });
}
