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
import { type Answer, readAnswer } from './read-answer.ts';
import type { SafetyState, Step } from './safety-state.ts';
import { CALM_TURNS_TO_CONCERN, watch } from './watch.ts';
import { wordingOf } from './wording/index.ts';
import type { Barrier } from './wording/wording.ts';

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

/** Something was done: nothing else counts until somebody who can treat it is there. */
function stayThroughAttempt(
  input: ProtocolInput,
  before: SafetyState,
  answer: Answer,
  toldNow: boolean,
  isBack: boolean,
): ProtocolDecision {
  const wording = wordingOf(before.language);
  if (isTakenBack(before) && yesOrNo(answer) === false && !answer.done && !toldNow) {
    const known = { ...before.known, attempt: false, thoughts: false, plan: false, means: false, soon: false };
    return decide(input, { ...before, known, level: 'concern', step: 'watch' }, wording.denied);
  }
  if (answer.retracts && !answer.done && !toldNow)
    return decide(input, { ...before, step: 'ask_thoughts' }, wording.attemptTakenBack, wording.attempt);
  if (answer.helpHere || answer.discharged) {
    const state: SafetyState = { ...before, known: { ...before.known, attempt: false, means: false, soon: false } };
    return decide(input, { ...state, step: 'coping', asked: withStep(state, 'coping') }, wording.helpArrived);
  }
  const state: SafetyState = { ...before, step: 'imminent', asked: withStep(before, 'imminent') };
  if (answer.helpComing) return decide(input, state, wording.helpComing, wording.attempt);
  if (answer.accompanied) return decide(input, state, wording.attemptCompany, wording.attempt);
  if (isBack && !toldNow) return decide(input, state, wording.attemptLater, wording.attempt);
  // Nobody there: what to do without them matters more than how that feels.
  if (answer.barrier && answer.barrier !== 'alone') return answerBarrier(input, state, answer.barrier, wording.attempt);
  return decide(input, state, wording.attempt, wording.steps.imminent);
}

/** "Era broma" was met with the question whether anything was done: only its answer ends the urging. */
const isTakenBack = ({ step }: SafetyState): boolean => step === 'ask_thoughts';

/** What keeps somebody from calling is answered once in its own words; said again, it is not met by the same text. */
function answerBarrier(
  input: ProtocolInput,
  state: SafetyState,
  barrier: Barrier,
  otherwise?: readonly string[],
): ProtocolDecision {
  const wording = wordingOf(state.language);
  const more = otherwise ?? (isImminent(state) ? wording.steps.imminent : [...wording.unwilling, ...wording.presence]);
  return decide(input, state, wording.barriers[barrier], more);
}

/** As long as nobody else is there, a helper is not left with the tutor sooner. */
const TURNS_BESIDE_HELPER = 6;

/** Somebody else is at risk: more for the one who stays, as long as there is more to say. */
function accompanyHelper(input: ProtocolInput, state: SafetyState, answer: Answer, toldNow: boolean): ProtocolDecision {
  const wording = wordingOf(state.language);
  if (answer.otherInDanger || (toldNow && IMMINENT.has(input.screening.category)))
    return decide(input, state, wording.thirdPartyUrgent, wording.thirdPartyNoAnswer);
  if (answer.helpComing) return decide(input, state, wording.thirdPartyHelpComing, wording.thirdPartySafer);
  if (answer.retracts && !toldNow)
    return decide(
      input,
      { ...state, level: 'concern', step: 'watch', asked: withStep(state, 'watch') },
      wording.denied,
    );
  if (answer.otherSafer || answer.safer || answer.helpHere) {
    const calmTurns = Math.max(state.calmTurns, CALM_TURNS_TO_WATCH);
    return decide(input, { ...state, calmTurns, step: 'coping' }, wording.thirdPartySafer, wording.thirdPartyMore);
  }
  // They were asked how they are themselves.
  if (state.step === 'coping' && !toldNow && answer.shaken)
    return decide(input, { ...state, step: 'watch' }, wording.helperHeard, wording.presence);
  if (answer.afraid) return decide(input, state, wording.thirdPartyMore, wording.presence);
  const isSafe = state.step === 'coping' || state.step === 'watch';
  if (!toldNow && (answer.wantsTask || state.calmTurns > (isSafe ? CALM_TURNS_TO_WATCH : TURNS_BESIDE_HELPER)))
    return watch(input, state, answer);
  // "No contesta": who does not pick up is the one at risk, not a line.
  if (answer.barrier === 'no_answer') return decide(input, state, wording.thirdPartyNoAnswer, wording.thirdPartyMore);
  if (answer.barrier) return answerBarrier(input, state, answer.barrier, wording.thirdPartyMore);
  return decide(input, state, wording.thirdPartyMore, wording.presence);
}

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
