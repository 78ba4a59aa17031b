import type { Category } from '../crisis/screening.ts';
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
  const imminent = !thirdParty && (IMMINENT.has(screening.category) || hasMeans || isDated || answer.helpComing);
  const step: Step = imminent ? 'imminent' : thirdParty ? 'guide' : 'ask_thoughts';
  const state: SafetyState = {
    level: 'crisis',
    category: screening.category,
    step,
    asked: imminent ? ['ask_thoughts', 'imminent'] : [step],
    known: {
      // A goodbye is asked about: it may be one to the end of term.
      ...(imminent && screening.category !== 'farewell' ? { thoughts: true } : {}),
      ...(imminent && hasMeans ? { plan: true, means: true } : {}),
      ...(imminent && (isDated || answer.atThePlace) ? { plan: true, soon: true } : {}),
      ...(imminent && screening.category === 'attempt' ? { attempt: true } : {}),
      ...(thirdParty ? { thirdParty: true } : {}),
    },
    helplineMuted: input.state?.helplineMuted ?? false,
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
    language,
  };
  // In the middle of a conversation about it; who is met for the first time is asked and given the line as well.
  if (answer.bodyInDanger && input.state !== undefined && !thirdParty && screening.category !== 'attempt')
    return decide(input, { ...state, step: 'imminent', asked: ['imminent'] }, wording.bodyInDanger);
  if (thirdParty)
    return decide(input, state, answer.otherInDanger ? wording.thirdPartyUrgent : wording.firstThirdParty);
  return decide(input, state, wording[imminent ? urgentReplyTo(screening.category) : firstReplyTo(screening.category)]);
}

const urgentReplyTo = (category: Category): 'firstAttempt' | 'firstImminent' =>
  category === 'attempt' ? 'firstAttempt' : 'firstImminent';

const firstReplyTo = (category: Category): 'first' | 'firstSelfHarm' =>
  category === 'self_harm' ? 'firstSelfHarm' : 'first';
