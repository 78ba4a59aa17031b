import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { IncomingMessage, ServerResponse } from 'node:http';

/** The connection over which the host hands over one invocation's request and takes its response. */
export interface Connection {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Fires when the client left before it had all. */
  readonly left: AbortSignal;
}

export interface Connections {
  /** Undefined where requests do not come over a connection of their own: when streaming is off. */
  readonly of: (invocationId: string) => Connection | undefined;
  /** Resolves when every response has left, or when the time is up. */
  readonly drained: (deadlineMs: number) => Promise<void>;
}

/** The host names the invocation in this header of the request that it proxies to the worker. */
const INVOCATION_HEADER = 'x-ms-invocation-id';

const FORGOTTEN_AFTER_MS = 60_000;

/**
 * `@azure/functions` keeps the connections to itself, and tells a handler neither that the client left nor that it reads slowly. Node's
 * own diagnostics tell of every request to any server in the process, these among them. To be called before the first request.
 */
export function watchConnections(): Connections {
  const open = new Map<string, Connection>();
  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return;
    const { request: incoming, response: outgoing } = message;
    const invocationId = incoming.headers[INVOCATION_HEADER];
    if (typeof invocationId !== 'string') return;
    const leaving = new AbortController();
    open.set(invocationId, { incoming, outgoing, left: leaving.signal });
    outgoing.once('close', () => {
      if (outgoing.writableFinished) return void open.delete(invocationId);
      leaving.abort(new Error('The client left.'));
      // Its handler may not have begun yet, and is to find that there is nobody.
      setTimeout(() => open.delete(invocationId), FORGOTTEN_AFTER_MS).unref();
    });
  });
  return {
    of: (invocationId) => open.get(invocationId),
    drained: async (deadlineMs) => {
      const signal = AbortSignal.timeout(deadlineMs);
      const leaving = [...open.values()].filter(({ outgoing }) => !outgoing.closed);
      await Promise.allSettled(leaving.map(({ outgoing }) => once(outgoing, 'close', { signal })));
    },
  };
}

function isRequestStart(
  message: unknown,
): message is { readonly request: IncomingMessage; readonly response: ServerResponse } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'request' in message &&
    message.request instanceof IncomingMessage &&
    'response' in message &&
    message.response instanceof ServerResponse
  );
}
