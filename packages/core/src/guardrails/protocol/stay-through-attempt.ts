import { answerBarrier } from './answer-barrier.ts';
import { atStep, decide } from './decide.ts';
import { yesOrNo } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';

/** Something was done: nothing else counts until somebody who can treat it is there. */
export function stayThroughAttempt(
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
    return decide(input, atStep(state, 'coping'), wording.helpArrived);
  }
  const state: SafetyState = atStep(before, 'imminent');
  if (answer.onTheWay) return decide(input, state, wording.onTheWay, wording.helpComing);
  if (answer.helpComing) return decide(input, state, wording.helpComing, wording.attempt);
  if (answer.accompanied) return decide(input, state, wording.attemptCompany, wording.attempt);
  if (isBack && !toldNow) return decide(input, state, wording.attemptLater, wording.attempt);
  // Nobody there: what to do without them matters more than how that feels.
  if (answer.barrier && answer.barrier !== 'alone') return answerBarrier(input, state, answer.barrier, wording.attempt);
  return decide(input, state, wording.attempt, wording.steps.imminent);
}

/** "Era broma" was met with the question whether anything was done: only its answer ends the urging. */
const isTakenBack = ({ step }: SafetyState): boolean => step === 'ask_thoughts';
