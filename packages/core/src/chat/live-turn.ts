import { isTerminal, type TurnEvent, type TurnEventBody } from './turn-events.ts';

/**
 * A turn on its way: a log of events that is written once and read by anyone, from any place in it. Readers come and go;
 * the turn does not notice, and runs to its end when nobody is left.
 */
export interface LiveTurn {
  readonly id: string;
  readonly userId: string;
  /** Events after `seq`, those already there at once and the others as they come, up to the terminal one. */
  readonly follow: (afterSeq?: number) => AsyncGenerator<TurnEvent>;
  /** Stops the turn; it ends with an `error` event. */
  readonly cancel: () => void;
  /** Resolves with the terminal event. Never rejects. */
  readonly finished: Promise<TurnEvent>;
}

/** Runs a generator of events to its end, whoever listens. The generator must end with a terminal event and never throw. */
export function startLiveTurn(
  ids: { readonly id: string; readonly userId: string },
  run: (signal: AbortSignal) => AsyncGenerator<TurnEventBody>,
  cancelReason: () => Error,
): LiveTurn {
  const controller = new AbortController();
  const log: TurnEvent[] = [];
  let ended = false;
  let next = Promise.withResolvers<void>();

  const write = async (): Promise<TurnEvent> => {
    for await (const body of run(controller.signal)) {
      const event = { ...body, seq: log.length + 1 };
      log.push(event);
      ended = isTerminal(event);
      next.resolve();
      next = Promise.withResolvers<void>();
      if (ended) return event;
    }
    throw new Error('A turn ended without a terminal event.');
  };

  async function* follow(afterSeq = 0): AsyncGenerator<TurnEvent> {
    let read = Math.max(0, afterSeq);
    for (;;) {
      for (let event = log[read]; event; event = log[++read]) yield event;
      if (ended) return;
      await next.promise;
    }
  }

  return { ...ids, follow, cancel: () => controller.abort(cancelReason()), finished: write() };
}
