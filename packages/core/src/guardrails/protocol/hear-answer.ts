import { concernKind, isAccompanied } from './answer-concern.ts';
import { SILENCE_MS } from './continue-crisis.ts';
import { decide } from './decide.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';

/** Grief is talked of for longer. */
const TURNS_OF_GRIEF = 4;

/** The answer to the question of a concern deserves a word before the task goes on. Undefined where there is nothing to be said. */
export function hearAnswer(
  input: ProtocolInput,
  before: SafetyState,
  state: SafetyState,
  answer: Answer,
): ProtocolDecision | undefined {
  const wording = wordingOf(state.language);
  const wasAskedAboutThoughts = before.step === 'ask_thoughts';
  if (wasAskedAboutThoughts && state.calmTurns === 1 && answer.no && !answer.wantsTask)
    return decide(input, state, wording.denied);
  if (before.level !== 'concern') return undefined;
  const kind = concernKind(before.category, input.message);
  if (kind === 'bereavement' && answer.misses && state.calmTurns <= TURNS_OF_GRIEF)
    return decide(input, state, wording.concernHeard.bereavement, wording.presence);
  const isAtOnce = state.calmTurns === 1 && input.nowMs - before.lastRiskAtMs <= SILENCE_MS;
  if (!isAtOnce || hasMovedOn(answer)) return undefined;
  if (isAccompanied(kind)) return decide(input, state, wording.concernHeard[kind]);
  return kind === 'distress' && wasAskedAboutThoughts && answer.talksOn
    ? decide(input, state, wording.distressHeard)
    : undefined;
}

/** Laughs it off, or goes back to work. */
const hasMovedOn = ({ retracts, wantsTask, asksAboutWork }: Answer): boolean => retracts || wantsTask || asksAboutWork;
