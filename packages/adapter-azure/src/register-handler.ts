import { app } from '@azure/functions';
import { watchConnections } from './http/connections.ts';
import { createHandler, type Fetch } from './http/create-handler.ts';

/** Where a handler hangs. */
export interface HandlerOptions {
  /** The function's name, unique in the app. @default 'flou' */
  readonly name?: string;
  /** Where the function hangs below the host's prefix, such as `flou`. @default '' (everywhere) */
  readonly route?: string;
  /** `extensions.http.routePrefix` of host.json. @default '' (Azure's own default is `api`) */
  readonly hostPrefix?: string;
  /** Told what the router threw and why a stream broke. @default one line on the console */
  readonly onError?: (error: unknown, invocationId: string) => void;
}

/** What a registered handler can be asked. */
export interface RegisteredHandler {
  /** Gives replies a moment to leave, then ends what is still open. For `app.hook.appTerminate`, which the process does not outlive. */
  readonly end: () => Promise<void>;
}

/**
 * Registers a catch-all HTTP function that answers by `fetch`, with streams in and out. At the top level of the entry module; it turns
 * streaming on for the whole app, as it can only be on for all of it.
 *
 * @example registerHandler(honoApp.fetch, { name: 'shop', route: 'shop' });
 */
export function registerHandler(fetch: Fetch, options: HandlerOptions = {}): RegisteredHandler {
  const { name = 'flou', route = '', hostPrefix = '' } = options;
  const terminating = new AbortController();
  const connections = watchConnections();
  app.setup({ enableHttpStream: true });
  app.http(name, {
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    authLevel: 'anonymous',
    route: joinPath(route, '{*path}'),
    handler: createHandler(fetch, {
      mountPath: joinPath(hostPrefix, route) && `/${joinPath(hostPrefix, route)}`,
      connections,
      terminating: terminating.signal,
      onError: options.onError ?? reportToConsole,
    }),
  });
  return {
    end: async () => {
      await connections.drained(LAST_BYTES_MS);
      terminating.abort(new Error('The process is about to end.'));
      await connections.drained(LAST_BYTES_MS);
    },
  };
}

/** For the last bytes of the last replies to leave. */
const LAST_BYTES_MS = 500;

const trimSlashes = (path: string) => path.replace(/^\/+|\/+$/g, '');
const joinPath = (...parts: readonly string[]) => parts.map(trimSlashes).filter(Boolean).join('/');

const reportToConsole = (error: unknown, invocationId: string) =>
  console.error(`Invocation ${invocationId}:`, error instanceof Error ? error.name : 'an error');
