import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { serveOverTls } from './https-server.ts';

/** One item as Application Insights ingests it: what a table's row is made of. */
export interface Envelope {
  readonly time: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseType: string;
    readonly baseData: Readonly<Record<string, unknown>> & { readonly properties: Readonly<Record<string, string>> };
  };
}

/** The ingestion endpoint of Application Insights. The exporter insists on https, so it has a certificate to be trusted. */
export async function receiveAzureMonitor() {
  const envelopes: Envelope[] = [];
  const server = await serveOverTls(
    async (request) => {
      if (new URL(request.url).pathname !== '/v2.1/track') return new Response(null, { status: 404 });
      const bytes = Buffer.from(await request.arrayBuffer());
      const text = String(request.headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes);
      // Both forms are in the protocol: a JSON array, and a line an item.
      const items: Envelope[] = text.startsWith('[')
        ? JSON.parse(text)
        : text.split('\n').map((line) => JSON.parse(line));
      envelopes.push(...items);
      return Response.json({ itemsReceived: items.length, itemsAccepted: items.length, errors: [] });
    },
    { days: 1 },
  );
  return {
    envelopes,
    connectionString: `InstrumentationKey=11111111-2222-3333-4444-555555555555;IngestionEndpoint=${server.https}/`,
    certificate: server.certificate,
    stop: server.stop,
  };
}

export interface OtlpExport {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A collector. `answer` is the status of each answer; 0 never answers. */
export async function receiveOtlp(answer: () => number = () => 200) {
  const received: OtlpExport[] = [];
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request);
    const body = String(request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes);
    received.push({ path: request.url ?? '', headers: request.headers, body });
    const status = answer();
    if (status > 0) response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    received,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
