import { FlouError } from '../errors/flou-error.ts';
import type { ProtocolDecision } from '../guardrails/protocol/protocol.ts';
import type { FinishedTurn, SessionSnapshot, StoredMessage, TurnContext } from '../storage/storage.ts';
import type { ChatParts } from './chat-parts.ts';
import type { QuickReply } from './policy.ts';
import { speakCanned, speakWithModel } from './speak.ts';
import { type TurnEventBody, type TurnMetadata, type TurnResult, toWireMessage } from './turn-events.ts';
import type { Spoken, TurnInput } from './turn-input.ts';
import { reportFinished, reportGuardrail, reportScreening, reportUnexpected } from './turn-telemetry.ts';

interface Reply extends Spoken {
  readonly metadata: TurnMetadata;
  readonly quickReplies: readonly QuickReply[];
  readonly session: SessionSnapshot;
}

/**
 * The turn, from a recorded message to its one terminal event. `/send`, `/send-stream` and resume all read this same
 * generator. It never throws: what goes wrong becomes an `error` event.
 */
export async function* runTurn(parts: ChatParts, turn: TurnInput): AsyncGenerator<TurnEventBody> {
  const { runtime, telemetry } = parts;
  let seq = 0;
  const finish = async (
    terminal: TurnEventBody,
    finished: Omit<FinishedTurn, 'turnId' | 'userId' | 'finishedAtMs' | 'result'>,
  ) => {
    const finishedAtMs = runtime.now();
    const result = { ...terminal, seq: seq + 1 };
    await parts.recorder.record(
      { turnId: turn.turnId, userId: turn.userMessage.userId, finishedAtMs, result, ...finished },
      turn.unrecorded,
    );
    reportFinished(telemetry, turn, { ...finished, finishedAtMs });
    return terminal;
  };

  try {
    const safety = assessSafety(parts, turn);
    const speaking = safety.mode === 'none' ? tutorTurn(parts, turn, safety) : safetyTurn(parts, turn, safety);
    let step = await speaking.next();
    for (; !step.done; step = await speaking.next()) {
      seq += 1;
      yield step.value;
    }
    const reply = step.value;
    const aiMessage: StoredMessage = {
      id: runtime.newId(),
      userId: turn.userMessage.userId,
      turnId: turn.turnId,
      role: 'model',
      text: reply.text,
      createdAtMs: runtime.now(),
      quickReplies: reply.quickReplies,
    };
    const data: TurnResult = {
      full_text: reply.text,
      user_message: toWireMessage(turn.userMessage),
      ai_message: toWireMessage(aiMessage),
      quick_replies: reply.quickReplies,
      session: parts.policy.toWire(parts.policy.restore(reply.session.policy)),
      safety: safety.safety,
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

/** The guardrails' part: what the message means for the person's safety, and what must be said about it. */
function assessSafety(parts: ChatParts, turn: TurnInput): ProtocolDecision {
  const { guardrails, runtime, telemetry } = parts;
  const { screening, userMessage, context } = turn;
  reportScreening(telemetry, turn);
  return guardrails.advanceProtocol({
    message: userMessage.text,
    screening,
    state: guardrails.restoreSafetyState(context.session?.safety),
    country: parts.helplineCountry,
    recentReplies: recentReplies(context),
    nowMs: runtime.now(),
    random: runtime.random,
  });
}

/** The protocol speaks; the task waits where it was. */
async function* safetyTurn(
  parts: ChatParts,
  turn: TurnInput,
  decision: ProtocolDecision,
): AsyncGenerator<TurnEventBody, Reply> {
  const metadata = { ...IDLE_METADATA, turn_id: turn.turnId, model: 'protocol' };
  yield { type: 'metadata', data: metadata };
  const spoken = yield* speakCanned(parts, turn, { text: decision.text, model: 'protocol' });
  const policy = turn.context.session?.policy ?? null;
  return { ...spoken, metadata, quickReplies: [], session: { policy, safety: decision.state ?? null } };
}

/** The tutor speaks, in the model's words or its own. */
async function* tutorTurn(
  parts: ChatParts,
  turn: TurnInput,
  decision: ProtocolDecision,
): AsyncGenerator<TurnEventBody, Reply> {
  const { guardrails, policy, runtime } = parts;
  const state = policy.restore(turn.context.session?.policy);
  const safety = decision.state ?? null;

  const injection = guardrails.findInjection(turn.userMessage.text);
  if (injection) {
    reportGuardrail(parts.telemetry, turn, 'injection', injection.category);
    const metadata = { ...IDLE_METADATA, turn_id: turn.turnId, model: 'guardrail' };
    yield { type: 'metadata', data: metadata };
    const text = guardrails.injectionRefusal({ recentReplies: recentReplies(turn.context), random: runtime.random });
    const spoken = yield* speakCanned(parts, turn, { text, model: 'guardrail' });
    return { ...spoken, metadata, quickReplies: [], session: { policy: turn.context.session?.policy ?? null, safety } };
  }

  const plan = policy.plan({
    state,
    message: turn.userMessage.text,
    recentReplies: recentReplies(turn.context),
    random: runtime.random,
  });
  const spoken = yield* speakWithModel(parts, turn, plan);
  return {
    ...spoken,
    metadata: { ...plan.metadata, turn_id: turn.turnId, model: spoken.model },
    quickReplies: plan.quickReplies,
    session: { policy: plan.state, safety },
  };
}

const IDLE_METADATA = { Q2: null, Q3: null, enfoque: null, tiempo_bloque: null } as const;

const recentReplies = (context: TurnContext): string[] =>
  context.history.filter((message) => message.role === 'model').map((message) => message.text);
