import type { Category } from '../crisis/screening.ts';
import { isUnsafe } from './answer-concern.ts';
import { continueCrisis } from './continue-crisis.ts';
import { atStep, decide, safetyOf } from './decide.ts';
import { hearAnswer } from './hear-answer.ts';
import { CALM_TURNS_TO_WATCH } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { readAnswer } from './read-answer.ts';
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
  const takesBack = answer.admits || answer.hasThought || answer.tellsPlan || answer.dated || answer.atThePlace;
  if (takesBack && before.known.thoughts === false && before.calmTurns <= CALM_TURNS_TO_WATCH)
    return continueCrisis(input, { ...before, level: 'crisis', step: 'ask_thoughts' });
  // Whoever worries about somebody is accompanied for as long as nobody else is there.
  if (before.known.thirdParty && before.step === 'guide' && !answer.wantsTask) return continueCrisis(input, before);
  const calmTurns = before.calmTurns + 1;
  const state: SafetyState = {
    ...atStep(before, 'watch'),
    calmTurns,
    helplineMuted: before.helplineMuted || answer.mutesHelpline,
  };
  if (calmTurns >= CALM_TURNS_TO_NONE) return { mode: 'none', text: '', state: undefined, safety: { level: 'none' } };
  if (answer.mutesHelpline) return decide(input, state, wordingOf(state.language).muted);
  const wording = wordingOf(state.language);
  if (before.category === 'abuse' && isUnsafe(answer, before))
    return decide(input, state, wording.abuseUnsafe, wording.presence);
  if (answer.bodyInDanger && !answer.wantsTask) return decide(input, state, wording.bodyInDanger, wording.presence);
  if (tellsOfWeight(input, state, answer)) return askAgain(input, state);
  if (answer.safer || answer.discharged) return decide(input, state, wording.safer);
  if (answer.refuses) return decide(input, state, wording.refused);
  if (answer.asksWhoIAm) return decide(input, state, wording.whoIAm);
  const heard = hearAnswer(input, before, state, answer);
  if (heard) return heard;
  // Back after days: what was a crisis is asked about before anything else.
  const isBack = input.state?.level === 'crisis' && !answer.wantsTask;
  if (isBack && before.known.attempt) return decide(input, state, wording.attemptLater);
  if ((isBack || isCheckInDue(calmTurns, answer)) && !ONLY_DISTRESS.has(before.category))
    return checkIn(input, state, answer);
  return { mode: 'none', text: '', state, safety: safetyOf(state, input) };
}
