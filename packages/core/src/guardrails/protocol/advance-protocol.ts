import { answerConcern } from './answer-concern.ts';
import { continueCrisis } from './continue-crisis.ts';
import { isQuestion } from './decide.ts';
import { isGriefUnasked, isToldNow } from './learn.ts';
import { letGo } from './let-go.ts';
import { openAfterYes, openCrisis } from './open-crisis.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { readAnswer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';

/** A crisis that was told is not forgotten overnight, nor carried around for weeks. */
const CONCERN_AFTER_MS = 24 * 60 * 60 * 1000;
const NONE_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Decides what a message means for the protocol, and what must be said. Pure: the same input gives the same decision.
 *
 * The steps follow published clinical practice and the VERA-MH rubric (docs/safety.md): ask directly, one question a turn, never
 * one twice; guide to people of both kinds; when it is imminent urge, stay and put distance to the means; then coping,
 * and afterwards stay watchful.
 */
export function advanceProtocol(input: ProtocolInput): ProtocolDecision {
  const { screening } = input;
  const state = inLanguageAskedFor(input, decay(input.state, input.nowMs));
  if (state?.level === 'crisis') return continueCrisis(input, state);
  const isTold = isToldNow(screening) && !isGriefUnasked(screening, readAnswer(input.message), state);
  if (isTold && screening.level === 'crisis') return openAfterYes(input, state) ?? openOrResume(input, state);
  if (isTold && screening.level === 'concern') return answerConcern(input, state);
  return letGo(input, state);
}

/** Where it is back, what was learnt before need not be asked again, but the way to people is shown again. */
function openOrResume(input: ProtocolInput, state: SafetyState | undefined): ProtocolDecision {
  if (!state?.known.thoughts) return openCrisis(input);
  return continueCrisis(input, { ...state, level: 'crisis', asked: state.asked.filter(isQuestion) });
}

/** Time passes too: a state of long ago weighs less. */
function decay(state: SafetyState | undefined, nowMs: number): SafetyState | undefined {
  if (!state) return undefined;
  const ageMs = nowMs - state.lastRiskAtMs;
  if (ageMs > NONE_AFTER_MS) return undefined;
  return ageMs > CONCERN_AFTER_MS && state.level === 'crisis' ? { ...state, level: 'concern' } : state;
}

/** "Prefiero en español": from here on in that language. */
function inLanguageAskedFor({ message }: ProtocolInput, state: SafetyState | undefined): SafetyState | undefined {
  if (state === undefined) return undefined;
  return { ...state, language: readAnswer(message).asksForLanguage ?? state.language };
}
