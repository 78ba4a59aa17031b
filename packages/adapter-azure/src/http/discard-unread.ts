import type { Connection } from './connections.ts';

/**
 * What the router leaves of a request's body (of one that is too large, or a stranger's) is thrown away once the answer is out: left
 * where it is, it would hold the host's connection, and the next request on it.
 */
export function discardUnread({ incoming, outgoing }: Connection): void {
  outgoing.once('finish', () => {
    if (incoming.readableEnded) return;
    // Of a stream over it, which would hold it back.
    incoming.removeAllListeners('readable');
    incoming.removeAllListeners('data');
    incoming.resume();
  });
}
