import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, request as proxyRequest, type ServerResponse } from 'node:http';
import { type FunctionsWorker, installWorker, type RegisteredFunction } from './functions-worker.ts';

/** The host of Azure Functions as far as a Node app can tell: everything of `@azure/functions` is real, and so are the sockets. */
export interface FunctionsHost {
  readonly url: string;
  /** Fires a timer trigger. */
  readonly runTimer: (functionName: string) => Promise<void>;
  /** Ends as the host does: hooks run, for ten seconds at most, and then the process would be gone. */
  readonly terminate: () => Promise<void>;
}

/** Before anything of `@azure/functions` is loaded; the entry module is loaded between this and `start`. */
export function installHost(options: { readonly routePrefix?: string } = {}): {
  readonly start: () => Promise<FunctionsHost>;
} {
  const worker = installWorker();
  return { start: () => start(worker, options.routePrefix ?? '') };
}

async function start(worker: FunctionsWorker, routePrefix: string): Promise<FunctionsHost> {
  const { httpUri } = await worker.start();
  const server = createServer((request, response) => {
    const matched = matchRoute(worker.functions(), routePrefix, request);
    if (!matched) return void response.writeHead(404).end();
    const invocationId = randomUUID();
    proxy({ request, response, target: new URL(httpUri), invocationId });
    // A function that throws is a line in the host's log; the client hears nothing of it.
    worker
      .invoke(matched.registered, { invocationId, triggerMetadata: metadataOf(request, matched.path) })
      .catch(() => {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    runTimer: async (functionName) => {
      const registered = worker.functions().find(({ metadata }) => metadata.name === functionName);
      if (!registered) throw new Error(`There is no function ${functionName}.`);
      await worker.invoke(registered, {
        invocationId: randomUUID(),
        triggerMetadata: {},
        input: '{"isPastDue":false}',
      });
    },
    terminate: async () => {
      await worker.terminate();
      // What the worker has said is still passed on.
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), LAST_BYTES_MS).unref();
      await closed;
    },
  };
}

const LAST_BYTES_MS = 500;

/** What the host adds to a request, and what it does not pass on. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/** Passes the request on to the worker's own server, and its response back, as they come. Who leaves takes the other along. */
function proxy(passing: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: URL;
  readonly invocationId: string;
}): void {
  const { request, response, target, invocationId } = passing;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
  const forwarded = proxyRequest({
    host: '127.0.0.1',
    port: target.port,
    method: request.method,
    path: request.url,
    headers: {
      ...headers,
      'x-ms-invocation-id': invocationId,
      'x-forwarded-host': request.headers.host,
      'x-forwarded-proto': 'http',
    },
  });
  forwarded.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
    answer.on('end', () => {
      if (forwarded.writableFinished) return;
      // An answer that came before the request was sent whole: the rest is swallowed here, and the connection is not used again.
      request.unpipe(forwarded);
      request.resume();
      forwarded.destroy();
    });
  });
  forwarded.on('error', () => response.destroy());
  response.on('close', () => {
    if (!response.writableFinished) forwarded.destroy();
  });
  request.pipe(forwarded);
}

/** `{*path}` below a prefix, longest prefix first, without regard to case. */
function matchRoute(functions: readonly RegisteredFunction[], routePrefix: string, request: IncomingMessage) {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const candidates = functions
    .flatMap((registered) => {
      const trigger = Object.values(registered.metadata.bindings).find(({ type }) => type === 'httpTrigger');
      if (!trigger?.methods?.includes(request.method ?? '')) return [];
      const base = [routePrefix, (trigger.route ?? '').replace(/\/?\{\*path\}$/, '')].filter(Boolean).join('/');
      return [{ registered, base: base ? `/${base}` : '' }];
    })
    .toSorted((a, b) => b.base.length - a.base.length);
  for (const { registered, base } of candidates) {
    if (!`${pathname}/`.toLowerCase().startsWith(`${base}/`.toLowerCase())) continue;
    return { registered, path: pathname.slice(base.length + 1) };
  }
  return undefined;
}

/** Headers reach a function by the trigger's metadata, as the host first saw them. */
function metadataOf({ headers }: IncomingMessage, path: string) {
  return { Query: { json: '{}' }, Headers: { json: JSON.stringify(headers) }, path: { string: path } };
}
