import { accompanyHelper } from './accompany-helper.ts';
import { answerBarrier } from './answer-barrier.ts';
import { decide, isQuestion, withStep } from './decide.ts';
import {
  CALM_TURNS_TO_WATCH,
  IMMINENT,
  isAskedAboutThoughts,
  isImminent,
  isRiskToldNow,
  learn,
  tellsOfAbuse,
  yesOrNo,
} from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { readAnswer } from './read-answer.ts';
import type { SafetyState, Step } from './safety-state.ts';
import { stayThroughAttempt } from './stay-through-attempt.ts';
import { CALM_TURNS_TO_CONCERN, watch } from './watch.ts';
import { wordingOf } from './wording/index.ts';

/** So long after the last sign of risk nobody is urged on from where they were: first comes how they are. */
export const SILENCE_MS = 3 * 60 * 60 * 1000;

/** The crisis goes on: read the answer, take the next step. */
export function continueCrisis(input: ProtocolInput, before: SafetyState): ProtocolDecision {
  const { screening } = input;
  const answer = readAnswer(input.message);
  const state = learn(input, before, answer);
  const wording = wordingOf(state.language);
  const toldNow = isRiskToldNow(screening, answer);

  if (!state.known.thirdParty && state.known.attempt)
    return stayThroughAttempt(input, state, answer, toldNow, isAfterSilence(input, before));
  if (toldNow && IMMINENT.has(screening.category) && !state.known.thirdParty) return takeStep(input, state, 'imminent');
  if (answer.mutesHelpline && !isImminent(state)) return decide(input, state, wording.muted, wording.presence);
  if (isAfterSilence(input, before) && !toldNow && !answer.wantsTask) return takeStep(input, state, 'watch');
  // A friend who comes up in somebody's own crisis gets a word too; it stays their own.
  if (screening.category === 'third_party' || state.known.thirdParty) {
    return accompanyHelper(input, state, answer, toldNow);
  }
  if (answer.bodyInDanger) return decide(input, state, wording.bodyInDanger, wording.steps.imminent);
  if (answer.safer && !toldNow)
    return decide(input, { ...state, step: 'coping', asked: withStep(state, 'coping') }, wording.safer);
  if (answer.barrier) return answerBarrier(input, state, answer.barrier);
  if (isImminent(state) && !(answer.wantsTask && state.calmTurns > CALM_TURNS_TO_WATCH))
    return takeStep(input, state, 'imminent');
  if (tellsOfAbuse(screening)) return decide(input, state, wording.concern.abuse, wording.abuseUnsafe);
  if (before.known.abused && (answer.no || answer.abuserNear || answer.afraid))
    return decide(input, state, wording.abuseUnsafe, wording.presence);
  if (answer.asksWhoIAm) return decide(input, state, wording.whoIAm);
  if (!toldNow && answer.wantsTask && isQuestion(before.step) && yesOrNo(answer) === undefined)
    return decide(input, { ...state, step: 'watch', asked: withStep(state, 'watch') }, wording.resumed);
  if (!toldNow && (answer.wantsTask || before.step === 'watch')) return watch(input, state, answer);
  if (answer.unwilling)
    return decide(
      input,
      { ...state, step: 'guide', asked: withStep(state, 'guide') },
      wording.unwilling,
      wording.presence,
    );
  if (answer.willing || (answer.namesPerson && ASKS_FOR_PEOPLE.has(before.step)))
    return decide(input, { ...state, step: 'coping', asked: withStep(state, 'coping') }, wording.willing);
  if (answer.refuses)
    return decide(input, { ...state, step: 'guide', asked: withStep(state, 'guide') }, wording.refused);
  if ((isAskedAboutThoughts(before) || answer.retracts) && state.known.thoughts === false && !toldNow) {
    return decide(
      input,
      { ...state, level: 'concern', step: 'watch', asked: withStep(state, 'watch') },
      wording.denied,
    );
  }
  if (state.calmTurns > CALM_TURNS_TO_CONCERN) return watch(input, state, answer);
  return takeStep(input, state, nextStep(state));
}

/** Steps that ask whom one could tell. */
const ASKS_FOR_PEOPLE: ReadonlySet<Step> = new Set(['guide', 'imminent']);

const isAfterSilence = ({ nowMs }: ProtocolInput, { lastRiskAtMs, step }: SafetyState): boolean =>
  step !== 'watch' && nowMs - lastRiskAtMs > SILENCE_MS;

/** Thoughts → plan → means → when → guide → coping; a step that was taken is not taken again, and nothing is asked on a mere guess. */
function nextStep({ asked, known }: SafetyState): Step {
  const open = (step: Step) => !asked.includes(step);
  if (open('ask_thoughts') && known.thoughts === undefined) return 'ask_thoughts';
  if (known.thoughts && known.plan === undefined && open('ask_plan')) return 'ask_plan';
  if (known.plan && known.means === undefined && open('ask_means')) return 'ask_means';
  if (known.plan && known.soon === undefined && open('ask_when')) return 'ask_when';
  if (open('guide')) return 'guide';
  return 'coping';
}

/** Says a step; when every wording of it was said lately, something else that keeps company, so that no text comes back. */
function takeStep(input: ProtocolInput, state: SafetyState, step: Step): ProtocolDecision {
  const wording = wordingOf(state.language);
  const texts = step === 'ask_thoughts' ? wording.askThoughts : wording.steps[step];
  // What urges is not traded for company: while it is imminent, an urging of some turns ago comes back first.
  const otherwise = step === 'imminent' ? [] : wording.presence;
  return decide(input, { ...state, step, asked: withStep(state, step) }, texts, otherwise);
}
