import { createParser } from 'eventsource-parser';

export interface WireEvent {
  readonly type: string;
  readonly seq: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back and asserts on it
  readonly data: any;
}

/** A stream of events on its way. */
export interface ServerStream {
  readonly status: number;
  readonly headers: Headers;
  /** The next bytes as they arrive, as text; undefined at the end. What is read here is no event for `next`. */
  readonly piece: () => Promise<string | undefined>;
  /** The next event; undefined at the end. */
  readonly next: () => Promise<WireEvent | undefined>;
  /** Reads on to the first event of this type. Throws when there is none. */
  readonly until: (type: string) => Promise<WireEvent>;
  /** All that is still to come. */
  readonly rest: () => Promise<readonly WireEvent[]>;
  /** Hangs up. */
  readonly leave: () => void;
}

export function openStream(response: Response, leave: () => void): ServerStream {
  const reader = (response.body ?? new Response('').body)?.pipeThrough(new TextDecoderStream()).getReader();
  const arrived: WireEvent[] = [];
  const parser = createParser({ onEvent: ({ data }) => arrived.push(JSON.parse(data)) });

  const piece = async () => {
    const read = await reader?.read();
    return read?.done ? undefined : read?.value;
  };
  const next = async () => {
    while (arrived.length === 0) {
      const text = await piece();
      if (text === undefined) return undefined;
      parser.feed(text);
    }
    return arrived.shift();
  };

  return {
    status: response.status,
    headers: response.headers,
    piece,
    next,
    until: async (type) => {
      for (let event = await next(); event; event = await next()) if (event.type === type) return event;
      throw new Error(`The stream ended without ${type}.`);
    },
    rest: async () => {
      const events: WireEvent[] = [];
      for (let event = await next(); event; event = await next()) events.push(event);
      return events;
    },
    leave,
  };
}
