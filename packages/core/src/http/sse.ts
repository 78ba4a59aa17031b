import type { TurnEvent } from '../chat/turn-events.ts';

/** Comments go out this often, well under what proxies and front ends allow a silent connection. */
const HEARTBEAT_MS = 15_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

export interface EventStreamOptions {
  /** `plain`: one `data:` line an event, for clients that split on blank lines. `standard`: with `id:`, for `EventSource`. */
  readonly framing: 'plain' | 'standard';
  readonly headers?: Readonly<Record<string, string>>;
}

/** The events of a turn → a response. */
export function eventStream(
  events: AsyncGenerator<TurnEvent>,
  { framing, headers = {} }: EventStreamOptions,
): Response {
  return sseResponse(frames(events, framing), headers);
}

async function* frames(
  events: AsyncGenerator<TurnEvent>,
  framing: EventStreamOptions['framing'],
): AsyncGenerator<string> {
  for await (const { seq, type, data } of events) {
    const line = dataLine({ type, seq, data });
    yield framing === 'standard' ? `id: ${seq}\n${line}` : line;
  }
}

export const dataLine = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;

/**
 * Blocks of server-sent events → a response. A client that goes away only stops the reading; what is being read goes on.
 */
export function sseResponse(blocks: AsyncGenerator<string>, headers: Readonly<Record<string, string>>): Response {
  const encoder = new TextEncoder();
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let left = false;

  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      // Some hosts send the headers with the first byte: let the client know at once that it is being heard.
      controller.enqueue(encoder.encode(': flou\n\n'));
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': keep-alive\n\n'));
      }, HEARTBEAT_MS);
    },
    pull: async (controller) => {
      const next = await blocks.next();
      if (left) return;
      if (!next.done) return controller.enqueue(encoder.encode(next.value));
      clearInterval(heartbeat);
      controller.close();
    },
    cancel: () => {
      left = true;
      clearInterval(heartbeat);
      // Not awaited: the generator may be waiting for an event that comes much later.
      void blocks.return(undefined);
    },
  });
  return new Response(body, { headers: { ...headers, ...HEADERS } });
}
