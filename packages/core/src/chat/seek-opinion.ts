import type { Screening, Turn } from '../guardrails/crisis/screening.ts';
import type { ChatModel, TokenUsage } from '../model/chat-model.ts';
import type { ChatParts } from './chat-parts.ts';
import type { TurnInput } from './turn-input.ts';

/** A second opinion that is on its way while the reply is being made. */
export interface PendingOpinion {
  /** What it said, once it has; until then undefined. */
  readonly heard: () => Screening | undefined;
  /** What asking has cost so far. */
  readonly costUsd: () => number;
  /** Waits for it, at most `ms`; undefined when it takes longer, failed, or changes nothing. */
  readonly within: (ms: number) => Promise<Screening | undefined>;
}

/** Asks a model about a screening that is not sure. Undefined when nobody is to be asked. Never rejects: a failure is reported, and the local answer stands. */
export function seekOpinion(parts: ChatParts, turn: TurnInput): PendingOpinion | undefined {
  const { guardrails, runtime, secondOpinion: model, telemetry } = parts;
  if (!model || parts.budget.isSpent() || !guardrails.needsSecondOpinion(turn.screening)) return undefined;
  const cost = { usd: 0 };
  let heard: Screening | undefined;
  const asked = guardrails
    .secondOpinion(turnsOf(parts, turn), turn.screening, {
      nonce: runtime.newId(),
      ask: async (question) => {
        const { answer, usage } = await wholeAnswer(model, question, turn);
        if (usage) cost.usd += parts.costUsd(model.name, usage);
        return answer;
      },
    })
    .then((screening) => {
      if (screening !== turn.screening) heard = screening;
      return heard;
    })
    .catch((error: unknown) => {
      // Not the message: it may quote what the model, or the student, wrote.
      const detail = error instanceof Error ? error.name : typeof error;
      telemetry.emit({ name: 'guardrail_failed', severity: 'warning', guardrail: 'second_opinion', detail });
      return undefined;
    });
  return {
    heard: () => heard,
    costUsd: () => cost.usd,
    within: async (ms) => {
      const late = Promise.withResolvers<undefined>();
      const timer = setTimeout(() => late.resolve(undefined), ms);
      const screening = await Promise.race([asked, late.promise]);
      clearTimeout(timer);
      return screening;
    },
  };
}

/** The longest a model may take, however slowly it speaks. */
const TIMEOUT_MS = 6_000;
const LONGEST_ANSWER = 2_000;

async function wholeAnswer(
  model: ChatModel,
  { instructions, message, schema }: { instructions: string; message: string; schema: object },
  turn: Pick<TurnInput, 'requestId' | 'signal'>,
): Promise<{ readonly answer: string; readonly usage: TokenUsage | undefined }> {
  const signal = AbortSignal.any([turn.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const { requestId } = turn;
  const asked = { instructions, message, history: [], draft: '', schema, requestId, signal };
  let answer = '';
  let usage: TokenUsage | undefined;
  for await (const delta of model.stream(asked)) {
    answer += delta.text;
    usage = delta.usage ?? usage;
    if (answer.length > LONGEST_ANSWER) throw new RangeError('The answer is too long.');
  }
  return { answer, usage };
}

/** Personal data stays here: the model judges danger, not people. */
function turnsOf({ guardrails }: ChatParts, { context, userMessage }: TurnInput): Turn[] {
  return [...context.history, userMessage].map(({ role, text }) => ({
    role,
    text: role === 'user' ? guardrails.maskPersonalData(text) : text,
  }));
}
