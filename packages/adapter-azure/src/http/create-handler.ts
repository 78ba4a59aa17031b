import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import type { Connections } from './connections.ts';
import { cookiesOf } from './cookies.ts';
import { discardUnread } from './discard-unread.ts';
import { pacedBody } from './paced-body.ts';
import { toRequest } from './to-request.ts';

/** Anything that speaks fetch. `env` holds the invocation. */
export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

export interface CreateHandlerOptions {
  readonly mountPath: string;
  readonly connections: Connections;
  /** Fires when the process is about to end: streams that are still open end with it. */
  readonly terminating: AbortSignal;
  /** Told what the router threw, and why a stream broke. */
  readonly onError: (error: unknown, invocationId: string) => void;
}

/** `fetch` as a handler that always answers: of a handler that throws, or answers what is no response, a client would hear nothing, for minutes. */
export function createHandler(fetch: Fetch, options: CreateHandlerOptions): HttpHandler {
  const { mountPath, connections, terminating } = options;
  return async (request, context) => {
    const { invocationId } = context;
    const onError = (error: unknown) => options.onError(error, invocationId);
    const connection = connections.of(invocationId);
    const over = connection ? AbortSignal.any([connection.left, terminating]) : terminating;
    if (connection) discardUnread(connection);
    try {
      const response = await fetch(toRequest(request, { invocationId, mountPath, signal: connection?.left }), {
        invocation: context,
      });
      return toHttpResponse(response, (body) => pacedBody(body, { outgoing: connection?.outgoing, over, onError }));
    } catch (error) {
      onError(error);
      return unexpected(invocationId);
    }
  };
}

function toHttpResponse(
  { status, headers, body }: Response,
  pace: (body: NonNullable<Response['body']>) => HttpResponseInit['body'],
): HttpResponseInit {
  // Such as the 0 of `Response.error()`, of which the library could make no response.
  if (status < 200 || status > 599) throw new RangeError(`A response has the status ${status}.`);
  const cookies = cookiesOf(headers, Date.now());
  const others = new Headers(headers);
  others.delete('set-cookie');
  return { status, headers: others, cookies, body: body ? pace(body) : null };
}

const unexpected = (requestId: string): HttpResponseInit => ({
  status: 500,
  headers: { 'content-type': 'application/problem+json; charset=utf-8', 'x-request-id': requestId },
  body: JSON.stringify({
    type: 'urn:flou:problem:ERR_UNEXPECTED',
    title: 'Unexpected error',
    status: 500,
    detail: 'Something failed on our side. It has been recorded under this request id.',
    code: 'ERR_UNEXPECTED',
    request_id: requestId,
  }),
});
