import { ModelError } from '../../errors/flou-error.ts';

/** Of one reply as it comes, unpacked. 2,048 tokens, each in an envelope of its own, are half of it. */
const MOST_BYTES = 2_097_152;

/**
 * `fetch` for the SDK, which would follow a redirect wherever it leads, key and all, and read on for as long as somebody writes: a redirect is
 * an answer like any other here, and a body that is too large breaks.
 */
export async function boundedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (!response.body) return response;
  let bytes = 0;
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (piece, controller) => {
        bytes += piece.byteLength;
        if (bytes <= MOST_BYTES) controller.enqueue(piece);
        else controller.error(new ModelError('ERR_MODEL_BROKEN', 'Gemini sent too much.', { retryable: false }));
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(bounded, { status, statusText, headers });
}
