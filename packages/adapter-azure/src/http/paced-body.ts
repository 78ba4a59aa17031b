import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { ReadableStream } from 'node:stream/web';

export interface PacedBodyOptions {
  /** Where it is written to; undefined when streaming is off. */
  readonly outgoing: ServerResponse | undefined;
  /** Fires when nobody waits for it any more. */
  readonly over: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/**
 * A body that the library can be given. It writes whatever comes, however slow the reader, and when a stream breaks it never ends the
 * response: so this one waits for the reader, ends when the client left, and ends early rather than break.
 */
export function pacedBody(
  body: NonNullable<Response['body']>,
  { outgoing, over, onError }: PacedBodyOptions,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const stop = () => void reader.cancel(over.reason).catch(onError);
  if (over.aborted) stop();
  else over.addEventListener('abort', stop, { once: true });

  const read = async (): Promise<Uint8Array | undefined> => {
    try {
      if (outgoing?.writableNeedDrain) await once(outgoing, 'drain', { signal: over });
      return (await reader.read()).value;
    } catch (error) {
      if (!over.aborted) onError(error);
      return undefined;
    }
  };

  return new ReadableStream(
    {
      pull: async (controller) => {
        const chunk = await read();
        if (chunk !== undefined) return controller.enqueue(chunk);
        over.removeEventListener('abort', stop);
        controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read ahead.
    { highWaterMark: 0 },
  );
}
