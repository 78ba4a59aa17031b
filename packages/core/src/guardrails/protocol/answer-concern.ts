import type { Category, Screening } from '../crisis/screening.ts';
import { decide, languageOf } from './decide.ts';
import { CALM_TURNS_TO_WATCH, isOnlyHeard } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { type Answer, mentionsSubstances, mentionsViolence, readAnswer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { CALM_TURNS_TO_CONCERN } from './watch.ts';
import { wordingOf } from './wording/index.ts';
import { ACCOMPANIED_CONCERNS, type AccompaniedConcern, type ConcernKind, type Wording } from './wording/wording.ts';

/** Serious distress: care, one direct gentle question, one resource. The task goes on with the next message. */
export function answerConcern(input: ProtocolInput, before: SafetyState | undefined): ProtocolDecision {
  const { screening } = input;
  const language = languageOf(input);
  const wording = wordingOf(language);
  const answer = readAnswer(input.message);
  if (screening.category === 'third_party') return answerWorry(input, before, answer);
  const thread = threadOf(input, before);
  const kind = thread ?? (wishesToDie(screening) ? 'distress' : concernKind(screening.category, input.message));
  const asks = ASKS_ABOUT_THOUGHTS.has(kind);
  const state: SafetyState = {
    level: 'concern',
    category: kind === 'abuse' ? 'abuse' : before && thread ? before.category : screening.category,
    step: asks ? 'ask_thoughts' : 'watch',
    asked: asks ? ['ask_thoughts'] : [],
    known: before?.known ?? {},
    helplineMuted: before?.helplineMuted ?? false,
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
    language,
  };
  const { text, ...decision } = decide(input, state, ...concernTexts(wording, kind, answer, before));
  return { ...decision, text: answer.wantsTask ? `${text} ${wording.taskNext}` : text, mode: 'check_in' };
}

/** A wish to die in a message about the body, or one that may be a manner of speaking: it is asked about first. */
const wishesToDie = ({ category, reasons }: Screening): boolean =>
  (category === 'eating_disorder' || category === 'hyperbole') && reasons.includes('wish-to-die');

/**
 * What is being talked of already, where nothing but the tone of a message tells of distress: "no le he contado a nadie" after violence is about the
 * violence.
 */
function threadOf({ screening }: ProtocolInput, before: SafetyState | undefined): AccompaniedConcern | undefined {
  if (before?.level !== 'concern' || before.calmTurns > CALM_TURNS_TO_WATCH || !isOnlyHeard(screening))
    return undefined;
  const kind = concernKind(before.category, '');
  return isAccompanied(kind) ? kind : undefined;
}

/** A worry about somebody else: how to ask and to stay; who writes is not asked about their own death. */
function answerWorry(input: ProtocolInput, before: SafetyState | undefined, answer: Answer): ProtocolDecision {
  const language = languageOf(input);
  const wording = wordingOf(language);
  const state: SafetyState = {
    level: 'concern',
    category: 'third_party',
    step: 'guide',
    asked: ['guide'],
    known: { thirdParty: true, ...(answer.otherInDanger ? { otherInDanger: true } : {}) },
    helplineMuted: before?.helplineMuted ?? false,
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
    language,
  };
  const texts = before?.known.thirdParty ? wording.thirdPartyMore : wording.firstThirdParty;
  if (answer.otherInDanger) return { ...decide(input, state, wording.thirdPartyUrgent), mode: 'check_in' };
  return { ...decide(input, state, texts, wording.thirdPartyMore), mode: 'check_in' };
}

/** What a concern is answered with; who was asked about thoughts already is asked how it goes instead. */
function concernTexts(
  wording: Wording,
  kind: ConcernKind,
  answer: Answer,
  before: SafetyState | undefined,
): [texts: readonly string[], otherwise: readonly string[]] {
  if (answer.bodyInDanger && (kind === 'substances' || kind === 'eating' || before !== undefined))
    return [wording.bodyInDanger, wording.presence];
  if (kind === 'abuse' && before?.category === 'abuse' && isUnsafe(answer, before))
    return [wording.abuseUnsafe, wording.presence];
  if (before && isAccompanied(kind) && concernKind(before.category, '') === kind)
    return [wording.concernHeard[kind], wording.presence];
  const wasAsked =
    before !== undefined && (before.known.thoughts !== undefined || before.asked.includes('ask_thoughts'));
  if (wasAsked && ASKS_ABOUT_THOUGHTS.has(kind)) return [wording.steps.watch, wording.presence];
  return [wording.concern[kind], wording.presence];
}

/** Not safe, by the answer to the question of a concern or by what follows it. */
export const isUnsafe = ({ no, abuserNear, afraid, wantsTask }: Answer, { calmTurns }: SafetyState): boolean =>
  !wantsTask && ((no && calmTurns === 0) || ((abuserNear || afraid) && calmTurns < CALM_TURNS_TO_CONCERN));

/** Concerns whose question is about dying. The others ask about safety, food or the one who died. */
const ASKS_ABOUT_THOUGHTS: ReadonlySet<ConcernKind> = new Set(['distress', 'past', 'bereavement', 'substances']);

export function concernKind(category: Category, message: string): ConcernKind {
  if (category === 'past_ideation') return 'past';
  if (category === 'bereavement') return 'bereavement';
  if (category === 'eating_disorder') return 'eating';
  if (category === 'abuse') return 'abuse';
  if (mentionsViolence(message)) return 'abuse';
  return mentionsSubstances(message) ? 'substances' : 'distress';
}

export const isAccompanied = (kind: ConcernKind): kind is AccompaniedConcern =>
  (ACCOMPANIED_CONCERNS as readonly string[]).includes(kind);
