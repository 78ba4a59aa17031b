import { FlouError } from '../errors/flou-error.ts';
import type { ChatParts } from './chat-parts.ts';
import { replayTurn } from './replay-turn.ts';
import { isTerminal, type TurnEvent } from './turn-events.ts';

/**
 * The events of a turn after `afterSeq`, wherever it runs: here, on another instance, or nowhere any more.
 *
 * Throws `ERR_TURN_NOT_FOUND`, before the first event, when the user has no such turn.
 */
export async function followTurn(
  parts: Pick<ChatParts, 'liveTurns' | 'sharedTurns' | 'storage'>,
  { userId, turnId, afterSeq = 0 }: { readonly userId: string; readonly turnId: string; readonly afterSeq?: number },
): Promise<AsyncGenerator<TurnEvent>> {
  const live = parts.liveTurns.find(userId, turnId);
  if (live) return live.follow(afterSeq);
  const stored = await parts.storage.chat.findTurn(userId, turnId);
  if (!stored) throw new FlouError('ERR_TURN_NOT_FOUND', 'There is no such turn.');
  if (stored.status !== 'running' || !parts.sharedTurns) return replayTurn(stored).follow(afterSeq);
  return followElsewhere(parts, { userId, turnId, afterSeq });
}

/** Another instance tells it; whatever it leaves out is read from storage at the end. */
async function* followElsewhere(
  { sharedTurns, storage }: Pick<ChatParts, 'sharedTurns' | 'storage'>,
  { userId, turnId, afterSeq }: { readonly userId: string; readonly turnId: string; readonly afterSeq: number },
): AsyncGenerator<TurnEvent> {
  let seen = afterSeq;
  try {
    for await (const event of sharedTurns?.follow({ id: turnId, userId }, afterSeq) ?? []) {
      yield event;
      if (isTerminal(event)) return;
      seen = event.seq;
    }
  } catch {
    // What was shared cannot be read: the end of the turn is in storage.
  }
  const stored = await storage.chat.findTurn(userId, turnId);
  if (stored && stored.status !== 'running') yield* replayTurn(stored).follow(seen);
  else yield { type: 'error', data: STILL_RUNNING, seq: seen + 1 };
}

const STILL_RUNNING = {
  message: 'Nothing is heard of this turn; it may still run elsewhere. Ask again in a moment.',
  code: 'ERR_TURN_RUNNING',
};
