import { concernKind, isAccompanied } from './answer-concern.ts';
import { SILENCE_MS } from './continue-crisis.ts';
import { decide } from './decide.ts';
import { isGriefUnasked } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';

/** Grief, violence and eating are talked of for longer than one answer. */
const TURNS_ACCOMPANIED = 4;

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
  const grieves = answer.misses || isGriefUnasked(input.screening, answer, before);
  if (kind === 'bereavement' && grieves && state.calmTurns <= TURNS_ACCOMPANIED)
    return decide(input, state, wording.concernHeard.bereavement, wording.presence);
  if (isAccompanied(kind) && goesOn(answer) && state.calmTurns <= TURNS_ACCOMPANIED && !isLater(input, before))
    return decide(input, state, wording.concernHeard[kind], wording.presence);
  const isAtOnce = state.calmTurns === 1 && !isLater(input, before);
  if (!isAtOnce || hasMovedOn(answer)) return undefined;
  if (isAccompanied(kind)) return decide(input, state, wording.concernHeard[kind]);
  return kind === 'distress' && wasAskedAboutThoughts && answer.talksOn
    ? decide(input, state, wording.distressHeard)
    : undefined;
}

const isLater = ({ nowMs }: ProtocolInput, { lastRiskAtMs }: SafetyState): boolean => nowMs - lastRiskAtMs > SILENCE_MS;

/** Goes on about it, or asks what to do. */
const goesOn = (answer: Answer): boolean => !hasMovedOn(answer) && (answer.talksOn || answer.asks || answer.afraid);

/** Laughs it off, or goes back to work. */
const hasMovedOn = ({ retracts, wantsTask, asksAboutWork }: Answer): boolean => retracts || wantsTask || asksAboutWork;
