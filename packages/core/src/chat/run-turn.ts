import { FlouError } from '../errors/flou-error.ts';
import { laterId } from '../storage/later-id.ts';
import type { FinishedTurn, StoredMessage } from '../storage/storage.ts';
import type { ChatParts } from './chat-parts.ts';
import { replyTo } from './reply.ts';
import { type TurnEventBody, type TurnResult, toWireMessage } from './turn-events.ts';
import type { TurnInput } from './turn-input.ts';
import { reportFinished, reportUnexpected } from './turn-telemetry.ts';

/**
 * The turn, from a recorded message to its one terminal event. `/send`, `/send-stream` and resume all read this same
 * generator. It never throws: what goes wrong becomes an `error` event.
 */
export async function* runTurn(parts: ChatParts, turn: TurnInput): AsyncGenerator<TurnEventBody> {
  const { runtime, telemetry } = parts;
  let seq = 0;
  let firstTextAtMs: number | undefined;
  const finish = async (
    terminal: TurnEventBody,
    finished: Omit<FinishedTurn, 'turnId' | 'userId' | 'finishedAtMs' | 'result'>,
  ) => {
    const finishedAtMs = runtime.now();
    const result = { ...terminal, seq: seq + 1 };
    const recorded = parts.recorder.record(
      { turnId: turn.turnId, userId: turn.userMessage.userId, finishedAtMs, result, ...finished },
      turn.unrecorded,
    );
    runtime.waitUntil(recorded);
    await turn.patience.within(recorded, () => {});
    if (finished.costUsd) parts.budget.spend(finished.costUsd);
    reportFinished(telemetry, turn, { ...finished, finishedAtMs, firstTextAtMs });
    return terminal;
  };

  try {
    const replying = replyTo(parts, turn);
    let step = await replying.next();
    for (; !step.done; step = await replying.next()) {
      seq += 1;
      if (step.value.type === 'chunk') firstTextAtMs ??= runtime.now();
      yield step.value;
    }
    const reply = step.value;
    // The clock may have been set back since somebody wrote.
    const newest = turn.context.history.at(-1);
    const aiMessage: StoredMessage = {
      id: laterId(laterId(runtime.newId(), newest?.id), turn.userMessage.id),
      userId: turn.userMessage.userId,
      turnId: turn.turnId,
      role: 'model',
      text: reply.text,
      createdAtMs: Math.max(runtime.now(), turn.userMessage.createdAtMs, newest?.createdAtMs ?? 0),
      quickReplies: reply.quickReplies,
    };
    const data: TurnResult = {
      full_text: reply.text,
      user_message: toWireMessage(turn.userMessage),
      ai_message: toWireMessage(aiMessage),
      quick_replies: reply.quickReplies,
      session: parts.policy.toWire(parts.policy.restore(reply.session.policy)),
      safety: reply.safety,
      metadata: reply.metadata,
    };
    yield await finish(
      { type: 'complete', data },
      {
        status: 'completed',
        reply: {
          messageId: aiMessage.id,
          text: reply.text,
          quickReplies: reply.quickReplies,
          createdAtMs: aiMessage.createdAtMs,
        },
        session: reply.session,
        model: reply.model,
        ...(reply.usage ? { usage: reply.usage } : {}),
        ...(reply.costUsd > 0 ? { costUsd: reply.costUsd } : {}),
      },
    );
  } catch (error) {
    const cancelled = error instanceof FlouError && error.code === 'ERR_TURN_CANCELLED';
    if (!cancelled) reportUnexpected(telemetry, turn, error);
    const data = cancelled
      ? { message: error.message, code: error.code }
      : {
          message: 'Algo falló de nuestro lado. Tu mensaje quedó guardado; inténtalo de nuevo.',
          code: 'ERR_TURN_FAILED',
        };
    yield await finish({ type: 'error', data }, { status: cancelled ? 'cancelled' : 'failed', model: 'none' });
  }
}
