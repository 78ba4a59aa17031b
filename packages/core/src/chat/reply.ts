import { LEVELS, type Screening } from '../guardrails/crisis/screening.ts';
import type { ProtocolDecision, Safety } from '../guardrails/protocol/protocol.ts';
import type { SessionSnapshot, TurnContext } from '../storage/storage.ts';
import type { ChatParts } from './chat-parts.ts';
import type { QuickReply } from './policy.ts';
import { type PendingOpinion, seekOpinion } from './seek-opinion.ts';
import { speakCanned, speakWithModel } from './speak.ts';
import type { TurnEventBody, TurnMetadata } from './turn-events.ts';
import type { Spoken, TurnInput } from './turn-input.ts';
import { reportGuardrail, reportScreening } from './turn-telemetry.ts';

/** A whole reply and what is to be remembered of it. */
export interface Reply extends Spoken {
  readonly metadata: TurnMetadata;
  readonly quickReplies: readonly QuickReply[];
  readonly session: SessionSnapshot;
  readonly safety: Safety;
}

/** How long a concern waits for a second opinion before it is answered, and a whole reply before it stands. */
const OPINION_BEFORE_MS = 1_500;
const OPINION_AFTER_MS = 3_000;

/** Who answers, the protocol or the tutor, and what they say. A second opinion that finds more danger takes the reply back. */
export async function* replyTo(parts: ChatParts, turn: TurnInput): AsyncGenerator<TurnEventBody, Reply> {
  const opinion = seekOpinion(parts, turn);
  // A concern waits a moment where somebody is asked: its question may turn out to be needless.
  const doubted = turn.screening.level === 'concern' ? await opinion?.within(OPINION_BEFORE_MS) : undefined;
  const judged = doubted ? { ...turn, screening: doubted } : turn;
  const isGraver = (second: Screening) => LEVELS.indexOf(second.level) > LEVELS.indexOf(judged.screening.level);
  const withOpinion = (reply: Reply) => ({ ...reply, costUsd: reply.costUsd + (opinion?.costUsd() ?? 0) });
  const reply = yield* speakUnlessGraver(speaking(parts, judged), opinion, isGraver, turn.hurry);
  if (reply) return withOpinion(reply);
  yield { type: 'replace', data: { text: '' } };
  return withOpinion(yield* speaking(parts, { ...turn, screening: opinion?.heard() ?? judged.screening }));
}

/** Passes a reply on until the opinion says that it is the wrong one; then stops it and gives undefined. */
async function* speakUnlessGraver(
  reply: AsyncGenerator<TurnEventBody, Reply | undefined>,
  opinion: PendingOpinion | undefined,
  isGraver: (second: Screening) => boolean,
  hurry: AbortSignal,
): AsyncGenerator<TurnEventBody, Reply | undefined> {
  const overtaken = () => {
    const second = opinion?.heard();
    return second !== undefined && isGraver(second);
  };
  try {
    let step = await reply.next();
    for (; !step.done && !overtaken(); step = await reply.next()) yield step.value;
    await opinion?.within(hurry.aborted ? 0 : OPINION_AFTER_MS);
    return step.done && !overtaken() ? step.value : undefined;
  } finally {
    await reply.return(undefined);
  }
}

function speaking(parts: ChatParts, turn: TurnInput): AsyncGenerator<TurnEventBody, Reply> {
  const decision = assessSafety(parts, turn);
  return decision.mode === 'none' ? tutorTurn(parts, turn, decision) : safetyTurn(parts, turn, decision);
}

/** The guardrails' part: what the message means for the person's safety, and what must be said about it. */
function assessSafety(parts: ChatParts, turn: TurnInput): ProtocolDecision {
  const { guardrails, runtime, telemetry } = parts;
  const { screening, userMessage, context } = turn;
  reportScreening(telemetry, turn);
  const state = guardrails.restoreSafetyState(context.session?.safety);
  // Once, when it begins: whoever is called stays for the rest of it.
  if (screening.level === 'crisis' && state?.level !== 'crisis') parts.crisisCaller.call(turn);
  return guardrails.advanceProtocol({
    message: userMessage.text,
    screening,
    state,
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
  return {
    ...spoken,
    metadata,
    quickReplies: [],
    session: { policy, safety: decision.state ?? null },
    safety: decision.safety,
  };
}

/** The tutor speaks, in the model's words or its own. */
async function* tutorTurn(
  parts: ChatParts,
  turn: TurnInput,
  decision: ProtocolDecision,
): AsyncGenerator<TurnEventBody, Reply> {
  const { policy, runtime } = parts;
  const state = policy.restore(turn.context.session?.policy);
  const safety = decision.state ?? null;

  const refusal = refusalTo(parts, turn);
  if (refusal !== undefined) {
    const metadata = { ...IDLE_METADATA, turn_id: turn.turnId, model: 'guardrail' };
    yield { type: 'metadata', data: metadata };
    const spoken = yield* speakCanned(parts, turn, { text: refusal, model: 'guardrail' });
    return {
      ...spoken,
      metadata,
      quickReplies: [],
      session: { policy: turn.context.session?.policy ?? null, safety },
      safety: decision.safety,
    };
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
    safety: decision.safety,
  };
}

/** What a guard says in place of a reply: Flou's own first, then the embedder's. */
function refusalTo({ guardrails, runtime, telemetry }: ChatParts, turn: TurnInput): string | undefined {
  const { text } = turn.userMessage;
  const injection = guardrails.findInjection(text);
  if (injection) {
    reportGuardrail(telemetry, turn, 'injection', injection.category);
    return guardrails.injectionRefusal({ recentReplies: recentReplies(turn.context), random: runtime.random });
  }
  const refusal = guardrails.refuseMessage(text);
  if (refusal) reportGuardrail(telemetry, turn, refusal.guard, 'message');
  return refusal?.text;
}

const IDLE_METADATA = { Q2: null, Q3: null, enfoque: null, tiempo_bloque: null } as const;

const recentReplies = (context: TurnContext): string[] =>
  context.history.filter((message) => message.role === 'model').map((message) => message.text);
