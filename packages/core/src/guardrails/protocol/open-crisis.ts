import type { Category, Screening } from '../crisis/screening.ts';
import { decide, languageOf } from './decide.ts';
import { IMMINENT } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { readAnswer } from './read-answer.ts';
import type { SafetyState, Step } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';

/** A new crisis: the first reply. */
export function openCrisis(input: ProtocolInput): ProtocolDecision {
  const { screening } = input;
  const answer = readAnswer(input.message);
  const language = languageOf(input);
  const wording = wordingOf(language);
  const thirdParty = screening.category === 'third_party' || answer.ofSomebodyElse;
  const hasMeans = (answer.namesMeans && answer.hasMeans) || answer.fetchesMeans || answer.atThePlace;
  // "Me voy a matar esta noche": a time is a plan.
  const isDated = answer.dated || (screening.category === 'plan_or_intent' && answer.soon);
  const isHelped = answer.helpComing || answer.onTheWay;
  const isAttempt = screening.category === 'attempt' || (answer.swallowed && !thirdParty);
  const imminent = !thirdParty && (IMMINENT.has(screening.category) || isAttempt || hasMeans || isDated || isHelped);
  const step: Step = imminent ? 'imminent' : thirdParty ? 'guide' : 'ask_thoughts';
  const state: SafetyState = {
    level: 'crisis',
    category: screening.category,
    step,
    asked: imminent ? ['ask_thoughts', 'imminent'] : [step],
    known: {
      // A goodbye may be one to the end of term, and a plan may be misheard: both are asked about, and a no is heard.
      ...(imminent && (isAttempt || hasMeans || isDated || isHelped || isSaidOutright(screening))
        ? { thoughts: true }
        : {}),
      ...(imminent && hasMeans ? { plan: true, means: true } : {}),
      ...(imminent && (isDated || answer.atThePlace) ? { plan: true, soon: true } : {}),
      ...(imminent && isAttempt ? { attempt: true } : {}),
      ...(thirdParty ? { thirdParty: true, ...(answer.otherInDanger ? { otherInDanger: true } : {}) } : {}),
    },
    helplineMuted: input.state?.helplineMuted ?? false,
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
    language,
  };
  // In the middle of a conversation about it; who is met for the first time is asked and given the line as well.
  if (answer.bodyInDanger && input.state !== undefined && !thirdParty && !isAttempt)
    return decide(input, { ...state, step: 'imminent', asked: ['imminent'] }, wording.bodyInDanger);
  if (thirdParty)
    return decide(input, state, answer.otherInDanger ? wording.thirdPartyUrgent : wording.firstThirdParty);
  return decide(input, state, wording[imminent ? urgentReplyTo(isAttempt) : firstReplyTo(screening.category)]);
}

const isSaidOutright = ({ reasons }: Screening): boolean => reasons.some((reason) => reason.endsWith('-outright'));

const urgentReplyTo = (isAttempt: boolean): 'firstAttempt' | 'firstImminent' =>
  isAttempt ? 'firstAttempt' : 'firstImminent';

const firstReplyTo = (category: Category): 'first' | 'firstSelfHarm' =>
  category === 'self_harm' ? 'firstSelfHarm' : 'first';

/** The first reply to a yes to the question of a concern: the next question. Undefined where more than that was said, or nothing was asked. */
export function openAfterYes(input: ProtocolInput, before: SafetyState | undefined): ProtocolDecision | undefined {
  if (before?.level !== 'concern' || before.step !== 'ask_thoughts' || !isMereYes(input)) return undefined;
  const state: SafetyState = {
    ...before,
    level: 'crisis',
    category: input.screening.category,
    step: 'ask_plan',
    asked: ['ask_thoughts', 'ask_plan'],
    known: { ...before.known, thoughts: true },
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
  };
  return decide(input, state, wordingOf(state.language).firstAfterYes);
}

function isMereYes({ message, screening }: ProtocolInput): boolean {
  const { yes, swallowed, hasMeans, dated, ofSomebodyElse } = readAnswer(message);
  return yes && !swallowed && !hasMeans && !dated && !ofSomebodyElse && !IMMINENT.has(screening.category);
}
