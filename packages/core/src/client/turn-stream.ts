import { createParser } from 'eventsource-parser';
import type { TurnEvent } from '../chat/turn-events.ts';
import type { Call } from './exchange.ts';
import type { Login } from './login.ts';
import { type Patience, wait, waitBeforeRetry } from './patience.ts';
import { FlouProblem } from './problem.ts';
import { readReply } from './reply.ts';
import { isTurnEvent } from './wire.ts';

/**
 * The events of a turn, each once and in order, over as many connections as it takes, up to the terminal one. Until its first
 * event has told its id, the turn is begun again with the same key; from then on it is followed.
 */
export async function* turnStream(send: Login['send'], patience: Patience, begin: Call): AsyncGenerator<TurnEvent> {
  const { signal } = begin;
  let turnId: string | undefined;
  let seen = 0;
  let failures = 0;
  for (;;) {
    const call = turnId === undefined ? begin : following(turnId, seen, signal);
    try {
      for await (const event of eventsOf(send(call))) {
        const isLast = event.type === 'complete' || event.type === 'error';
        if (event.seq <= seen && !isLast) continue;
        // Another instance runs it and is not heard from here: the end of the turn is still to come.
        if (event.type === 'error' && event.data.code === 'ERR_TURN_RUNNING') throw unfinished(event.data.code);
        if (event.type === 'metadata') turnId = event.data.turn_id;
        seen = event.seq;
        failures = 0;
        yield event;
        if (isLast) return;
        // What has arrived already is not told to somebody who no longer listens.
        if (signal?.aborted) throw signal.reason;
      }
      throw unfinished('ERR_CONNECTION');
    } catch (error) {
      const waitMs = waitBeforeRetry(error, call, failures, patience);
      if (waitMs === undefined) throw error;
      failures += 1;
      await wait(waitMs, signal);
    }
  }
}

/** Follows a turn that has begun, from the event after `after` on. */
export const following = (turnId: string, after: number, signal: AbortSignal | undefined): Call => ({
  method: 'GET',
  path: `/chat/turns/${encodeURIComponent(turnId)}/stream?after=${after}`,
  signal,
});

/** Server-sent events out of text that is cut anywhere. */
async function* eventsOf(pieces: AsyncGenerator<string>): AsyncGenerator<TurnEvent> {
  let heard: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => heard.push(data) });
  for await (const piece of pieces) {
    parser.feed(piece);
    const whole = heard;
    heard = [];
    for (const data of whole) {
      const event = readReply(data, isTurnEvent);
      if (KINDS.has(event.type)) yield event;
    }
  }
}

/** A newer server may have others: they are passed over. */
const KINDS: ReadonlySet<string> = new Set(['metadata', 'chunk', 'replace', 'complete', 'error']);

const unfinished = (code: string) => new FlouProblem('The connection broke before the turn ended.', { code });
