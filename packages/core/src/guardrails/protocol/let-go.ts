import type { Category } from '../crisis/screening.ts';
import { concernKind, isAccompanied, isUnsafe } from './answer-concern.ts';
import { continueCrisis, SILENCE_MS } from './continue-crisis.ts';
import { decide, safetyOf, withStep } from './decide.ts';
import { CALM_TURNS_TO_WATCH } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { askAgain, checkIn, isCheckInDue, tellsOfWeight } from './watch.ts';
import { wordingOf } from './wording/index.ts';

/** After this many calm turns nothing is left. */
const CALM_TURNS_TO_NONE = 12;

/** Categories of a concern: one question was asked, and nobody is asked again how they are since "what they told". */
const ONLY_DISTRESS: ReadonlySet<Category> = new Set([
  'hopelessness',
  'burdensomeness',
  'past_ideation',
  'bereavement',
  'eating_disorder',
  'abuse',
  'hyperbole',
  'none',
]);

/** Nothing of the kind was said. What was said before fades with the turns. */
export function letGo(input: ProtocolInput, before: SafetyState | undefined): ProtocolDecision {
  if (!before || before.level === 'none')
    return { mode: 'none', text: '', state: undefined, safety: { level: 'none' } };
  const answer = readAnswer(input.message);
  if (answer.admits && before.known.thoughts === false && before.calmTurns <= CALM_TURNS_TO_WATCH)
    return continueCrisis(input, { ...before, level: 'crisis', step: 'ask_thoughts' });
  // Whoever worries about somebody is accompanied for as long as nobody else is there.
  if (before.known.thirdParty && before.step === 'guide' && !answer.wantsTask) return continueCrisis(input, before);
  const calmTurns = before.calmTurns + 1;
  const state: SafetyState = {
    ...before,
    calmTurns,
    helplineMuted: before.helplineMuted || answer.mutesHelpline,
    step: 'watch',
    asked: withStep(before, 'watch'),
  };
  if (calmTurns >= CALM_TURNS_TO_NONE) return { mode: 'none', text: '', state: undefined, safety: { level: 'none' } };
  if (answer.mutesHelpline) return decide(input, state, wordingOf(state.language).muted);
  const wording = wordingOf(state.language);
  if (before.category === 'abuse' && isUnsafe(answer, before))
    return decide(input, state, wording.abuseUnsafe, wording.presence);
  if (answer.bodyInDanger && !answer.wantsTask) return decide(input, state, wording.bodyInDanger, wording.presence);
  if (tellsOfWeight(input, state, answer)) return askAgain(input, state);
  if (answer.safer) return decide(input, state, wording.safer);
  if (answer.refuses) return decide(input, state, wording.refused);
  if (answer.asksWhoIAm) return decide(input, state, wording.whoIAm);
  // The answer to the question a concern asked deserves a word before the task goes on.
  if (before.step === 'ask_thoughts' && calmTurns === 1 && answer.no && !answer.wantsTask) {
    return decide(input, state, wording.denied);
  }
  const kind = concernKind(before.category, input.message);
  const isAtOnce = calmTurns === 1 && input.nowMs - before.lastRiskAtMs <= SILENCE_MS;
  if (
    before.level === 'concern' &&
    isAtOnce &&
    before.step === 'ask_thoughts' &&
    kind === 'distress' &&
    isHeard(answer) &&
    answer.talksOn
  )
    return decide(input, state, wording.distressHeard);
  if (before.level === 'concern' && isAtOnce && isAccompanied(kind) && isHeard(answer))
    return decide(input, state, wording.concernHeard[kind]);
  if (kind === 'bereavement' && before.level === 'concern' && answer.misses && calmTurns <= TURNS_OF_GRIEF)
    return decide(input, state, wording.concernHeard.bereavement, wording.presence);
  // Back after days: what was a crisis is asked about before anything else.
  const isBack = input.state?.level === 'crisis' && !answer.wantsTask;
  if (isBack && before.known.attempt) return decide(input, state, wording.attemptLater);
  if ((isBack || isCheckInDue(calmTurns, answer)) && !ONLY_DISTRESS.has(before.category))
    return checkIn(input, state, answer);
  return { mode: 'none', text: '', state, safety: safetyOf(state, input) };
}

/** Grief is talked of for longer. */
const TURNS_OF_GRIEF = 4;

/** The answer to the question of a concern; who laughs it off or goes back to work has moved on. */
const isHeard = ({ retracts, wantsTask, asksAboutWork }: Answer): boolean => !retracts && !wantsTask && !asksAboutWork;
