import type { ChatTurn, TokenUsage } from '../model/chat-model.ts';
import type { ChatParts } from './chat-parts.ts';
import type { Plan } from './policy.ts';
import type { TurnEventBody } from './turn-events.ts';
import type { Spoken, TurnInput } from './turn-input.ts';
import { reportViolation } from './turn-telemetry.ts';

/** How much of the conversation a model is shown. */
const MODEL_WINDOW = 10;

/** Says a text of our own. It passes the gate like any other: a canned text with a wrong number would be caught here. */
export async function* speakCanned(
  parts: ChatParts,
  turn: TurnInput,
  { text, model }: { readonly text: string; readonly model: string },
): AsyncGenerator<TurnEventBody, Spoken> {
  const gate = parts.guardrails.createOutputGate();
  for (const cleared of [gate.push(text), gate.end()]) {
    if (cleared) yield { type: 'chunk', data: { text: cleared } };
  }
  const violation = gate.violation();
  if (violation) reportViolation(parts.telemetry, turn, violation);
  return { text: gate.released(), model, costUsd: 0 };
}

/**
 * Streams a plan's reply in the model's words, through the gate. If the model breaks off, the fallback starts over; if the gate
 * fires, the safe ending replaces what was still to come.
 */
export async function* speakWithModel(
  parts: ChatParts,
  turn: TurnInput,
  plan: Plan<unknown>,
): AsyncGenerator<TurnEventBody, Spoken> {
  const { guardrails } = parts;
  const newGate = () => guardrails.createOutputGate({ told: plan.instructions, draft: plan.draft });
  let gate = newGate();
  let model = '';
  let usage: TokenUsage | undefined;
  let costUsd = 0;

  const speeches = parts.speaker.speak({
    instructions: plan.instructions,
    history: modelHistory(parts, turn),
    message: guardrails.maskPersonalData(turn.userMessage.text),
    draft: plan.draft,
    requestId: turn.requestId,
    signal: turn.signal,
    hurry: turn.hurry,
  });
  for await (const speech of speeches) {
    // The signal may have fired while a model that does not listen to it went on.
    turn.signal.throwIfAborted();
    if (speech.type === 'usage') {
      usage = speech.usage;
      costUsd = parts.costUsd(model, usage);
    }
    if (speech.type === 'speaker') {
      model = speech.model;
      yield { type: 'metadata', data: { ...plan.metadata, turn_id: turn.turnId, model } };
    }
    if (speech.type === 'restart') {
      if (gate.released()) yield { type: 'replace', data: { text: '' } };
      gate = newGate();
    }
    if (speech.type === 'text') {
      const cleared = gate.push(speech.text);
      if (gate.violation()) break;
      if (cleared) yield { type: 'chunk', data: { text: cleared } };
    }
  }

  const rest = gate.violation() ? '' : gate.end();
  const violation = gate.violation();
  if (violation) {
    reportViolation(parts.telemetry, turn, violation);
    yield { type: 'replace', data: { text: gate.released() } };
  } else if (rest) {
    yield { type: 'chunk', data: { text: rest } };
  }
  return { text: gate.released(), model, costUsd, ...(usage ? { usage } : {}) };
}

function modelHistory({ guardrails }: ChatParts, turn: TurnInput): ChatTurn[] {
  return turn.context.history
    .slice(-MODEL_WINDOW)
    .map(({ role, text }) => ({ role, text: role === 'user' ? guardrails.maskPersonalData(text) : text }));
}
