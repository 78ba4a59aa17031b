import { atStep, decide, safetyOf } from './decide.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';

/** After this many calm turns a crisis weighs as a concern. */
export const CALM_TURNS_TO_CONCERN = 4;

/** While watching, a check-in comes back this often. */
const CHECK_IN_EVERY = 5;

/** Asking for the task, or long calm: study help resumes, the line stays in `safety`, a check-in comes back now and then. */
export function watch(input: ProtocolInput, before: SafetyState, answer: Answer): ProtocolDecision {
  const calmTurns = before.calmTurns;
  const level = calmTurns >= CALM_TURNS_TO_CONCERN ? 'concern' : before.level;
  const state: SafetyState = { ...atStep(before, 'watch'), level };
  if (tellsOfWeight(input, state, answer)) return askAgain(input, state);
  if (isCheckInDue(calmTurns, answer)) return checkIn(input, state, answer);
  return { mode: 'none', text: '', state, safety: safetyOf(state, input) };
}

/** A check-in comes back every few calm turns; who is at work is held up half as often. */
export const isCheckInDue = (calmTurns: number, { wantsTask }: Answer): boolean =>
  calmTurns > 0 && calmTurns % (wantsTask ? 2 * CHECK_IN_EVERY : CHECK_IN_EVERY) === 0;

export function checkIn(input: ProtocolInput, state: SafetyState, { wantsTask }: Answer): ProtocolDecision {
  const wording = wordingOf(state.language);
  const decision = decide(input, state, wording.steps.watch);
  return wantsTask ? { ...decision, text: `${decision.text} ${wording.taskNext}` } : decision;
}

/** The check-in was the last thing said, and the answer is anything but well. */
export const tellsOfWeight = ({ recentReplies }: ProtocolInput, { language }: SafetyState, answer: Answer): boolean =>
  answer.stillHeavy &&
  !answer.wantsTask &&
  wordingOf(language).steps.watch.some((text) => recentReplies.at(-1)?.startsWith(text) === true);

/** Time has passed: thoughts may be asked about once more. */
export function askAgain(input: ProtocolInput, state: SafetyState): ProtocolDecision {
  const heavy: SafetyState = { ...state, step: 'ask_thoughts', calmTurns: 0, lastRiskAtMs: input.nowMs };
  return decide(input, heavy, wordingOf(state.language).stillHeavy);
}
