import type { ConversationVerdict } from '../guardrails/conversation/guard-conversation.ts';
import type { Turn } from '../guardrails/crisis/screening.ts';
import type { ChatTurn, TokenUsage } from '../model/chat-model.ts';
import type { Speaker } from '../model/speaker.ts';
import type { ChatParts } from './chat-parts.ts';

/** A conversation that is kept elsewhere, and what the guardrails make of it. */
export interface CompletionRequest {
  readonly id: string;
  readonly userId: string;
  readonly requestId: string;
  /** The caller's own, for the model. */
  readonly instructions: string;
  /** The last one is the user's. */
  readonly turns: readonly Turn[];
  readonly verdict: ConversationVerdict;
  readonly signal: AbortSignal;
}

export interface CompletionEnd {
  /** Who wrote the words: the model's name, `protocol` or `guardrail`. */
  readonly model: string;
  readonly usage: TokenUsage;
  /** The output gate ended the reply. */
  readonly filtered: boolean;
}

/**
 * One reply to a conversation that is not recorded here, behind the same guardrails as a turn: what the protocol has to say goes before
 * the model, personal data is masked, and every word passes the output gate.
 *
 * Throws `ModelError` when the model cannot answer.
 */
export async function* completion(
  parts: Pick<ChatParts, 'budget' | 'costUsd' | 'guardrails' | 'telemetry'>,
  speaker: Speaker,
  request: CompletionRequest,
): AsyncGenerator<string, CompletionEnd> {
  const { guardrails } = parts;
  const gate = 'text' in request.verdict ? guardrails.createOutputGate() : guardrails.createOutputGate(NOTHING_SECRET);
  let model: string = request.verdict.speaker;
  let usage: TokenUsage = { inputTokens: 0, outputTokens: 0 };
  reportVerdict(parts, request);

  if ('text' in request.verdict) {
    yield gate.push(request.verdict.text);
  } else {
    for await (const speech of speaker.speak(askModel(parts, request))) {
      if (speech.type === 'speaker') model = speech.model;
      if (speech.type === 'usage') usage = speech.usage;
      if (speech.type === 'text') yield gate.push(speech.text);
      if (gate.violation()) break;
    }
  }
  parts.budget.spend(parts.costUsd(model, usage));
  yield gate.end();
  const violation = gate.violation();
  if (violation?.category === 'own_guard') report(parts, request, violation.rule, 'sentence');
  else if (violation) report(parts, request, 'output', violation.category);
  return { model, usage, filtered: violation !== undefined };
}

/** The instructions are the caller's own: a model may repeat them. */
const NOTHING_SECRET = { told: '', draft: '' };

function askModel({ guardrails }: Pick<ChatParts, 'guardrails'>, { turns, instructions, signal }: CompletionRequest) {
  const masked = turns.map(
    ({ role, text }): ChatTurn => ({ role, text: role === 'user' ? guardrails.maskPersonalData(text) : text }),
  );
  return { instructions, history: masked.slice(0, -1), message: masked.at(-1)?.text ?? '', draft: '', signal };
}

function reportVerdict(parts: Pick<ChatParts, 'telemetry'>, request: CompletionRequest): void {
  const { verdict } = request;
  const { screening } = verdict;
  if (verdict.speaker === 'guardrail') report(parts, request, verdict.guard);
  if (screening.level === 'none') return;
  parts.telemetry.emit({
    name: screening.level === 'crisis' ? 'crisis_detected' : 'concern_detected',
    severity: screening.level === 'crisis' ? 'warning' : 'info',
    requestId: request.requestId,
    userId: request.userId,
    turnId: request.id,
    level: screening.level,
    category: screening.category,
    confidence: screening.confidence,
    rules: screening.reasons,
  });
}

function report(
  { telemetry }: Pick<ChatParts, 'telemetry'>,
  { requestId, userId, id }: CompletionRequest,
  guardrail: string,
  category?: string,
): void {
  telemetry.emit({
    name: 'guardrail_fired',
    severity: 'warning',
    requestId,
    userId,
    turnId: id,
    guardrail,
    ...(category ? { category } : {}),
  });
}
