import type { HttpRequest } from '@azure/functions';

export interface ToRequestOptions {
  readonly invocationId: string;
  /** The part of the path that belongs to the host and the function, such as `/api/flou`; the router does not get to see it. */
  readonly mountPath: string;
  readonly signal: AbortSignal | undefined;
}

/** The library's request, which is none of fetch's, as one of fetch's. What the caller did not name gets the invocation's id. */
export function toRequest(request: HttpRequest, { invocationId, mountPath, signal }: ToRequestOptions): Request {
  const headers = new Headers(request.headers);
  if (!headers.has('x-request-id')) headers.set('x-request-id', invocationId);
  return new Request(withoutMountPath(request.url, mountPath), {
    method: request.method,
    headers,
    ...(request.body ? { body: fetchStream(request.body), ...HALF_DUPLEX } : {}),
    ...(signal ? { signal } : {}),
  });
}

/** What a request asks for before it takes a stream; the types of fetch do not know it yet. */
const HALF_DUPLEX = { duplex: 'half' };

/** The same bytes as one of fetch's streams, which is declared apart from Node's; read when they are asked for. */
function fetchStream(body: NonNullable<HttpRequest['body']>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** The host matches routes without regard to case. */
function withoutMountPath(address: string, mountPath: string): URL {
  const url = new URL(address);
  if (`${url.pathname}/`.toLowerCase().startsWith(`${mountPath}/`.toLowerCase())) {
    url.pathname = url.pathname.slice(mountPath.length) || '/';
  }
  return url;
}
