import { FlouError } from '../errors/flou-error.ts';
import type { StoredTurn } from '../storage/storage.ts';
import type { LiveTurn } from './live-turn.ts';
import type { TurnEvent } from './turn-events.ts';

/**
 * A turn that ended, told again from storage. Whoever missed all of it gets its words in one chunk; whoever has seen a part
 * gets the terminal event, which holds the whole text.
 *
 * Throws `ERR_TURN_RUNNING` when the turn has not ended, and is not running here either.
 */
export function replayTurn(stored: StoredTurn): Pick<LiveTurn, 'id' | 'userId' | 'follow'> {
  if (stored.status === 'running') {
    throw new FlouError('ERR_TURN_RUNNING', 'This turn is still running. Ask again in a moment.');
  }
  const terminal = terminalEvent(stored);

  async function* follow(afterSeq = 0): AsyncGenerator<TurnEvent> {
    if (terminal.type === 'complete' && afterSeq === 0 && terminal.seq > 2) {
      yield { type: 'metadata', data: terminal.data.metadata, seq: 1 };
      yield { type: 'chunk', data: { text: terminal.data.full_text }, seq: 2 };
    }
    // Always, whatever the caller has seen: a stream without its one terminal event looks like a broken connection.
    yield terminal;
  }

  return { id: stored.id, userId: stored.userId, follow };
}

/** More events than a turn ever has, and still a number that `Last-Event-ID` may carry back. */
const AFTER_ANY_OTHER = 999_999_999;

function terminalEvent(stored: StoredTurn): TurnEvent {
  if (stored.result !== undefined && stored.result !== null) {
    // Written by `runTurn` and by nobody else.
    return stored.result as TurnEvent;
  }
  const message = 'This turn was interrupted. Your message is saved; send it again to get an answer.';
  return { type: 'error', data: { message, code: 'ERR_TURN_FAILED' }, seq: AFTER_ANY_OTHER };
}
