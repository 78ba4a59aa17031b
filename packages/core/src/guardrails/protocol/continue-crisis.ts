import { accompanyHelper } from './accompany-helper.ts';
import { answerBackQuestion } from './answer-back-question.ts';
import { answerBarrier } from './answer-barrier.ts';
import { atStep, decide, isQuestion } from './decide.ts';
import {
  CALM_TURNS_TO_WATCH,
  IMMINENT,
  isAskedAboutThoughts,
  isImminent,
  isRiskToldNow,
  isUrgent,
  learn,
  tellsOfAbuse,
  yesOrNo,
} from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { SafetyState, Step } from './safety-state.ts';
import { stayThroughAttempt } from './stay-through-attempt.ts';
import { CALM_TURNS_TO_CONCERN, watch } from './watch.ts';
import { wordingOf } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

/** So long after the last sign of risk nobody is urged on from where they were: first comes how they are. */
export const SILENCE_MS = 3 * 60 * 60 * 1000;

/** One turn of a crisis that goes on. */
interface CrisisTurn {
  readonly input: ProtocolInput;
  /** As it was before this message. */
  readonly before: SafetyState;
  /** With what this message tells. */
  readonly state: SafetyState;
  readonly answer: Answer;
  /** Risk is told in this very message. */
  readonly toldNow: boolean;
  readonly wording: Wording;
}

/** The crisis goes on: read the answer, take the next step. What comes first here comes first in life: danger, then what was asked, then the steps. */
export function continueCrisis(input: ProtocolInput, before: SafetyState): ProtocolDecision {
  const answer = readAnswer(input.message);
  const state = learn(input, before, answer);
  const toldNow = isRiskToldNow(input.screening, answer);
  const turn: CrisisTurn = { input, before, state, answer, toldNow, wording: wordingOf(state.language) };
  return meetDanger(turn) ?? answerWhatIsAsked(turn) ?? urge(turn) ?? hearWhatIsSaid(turn) ?? goOn(turn);
}

/** Something was done, is about to be, or is over; somebody else is in danger. */
function meetDanger(turn: CrisisTurn): ProtocolDecision | undefined {
  const { input, before, state, answer, toldNow, wording } = turn;
  const { category } = input.screening;
  const isBack = isAfterSilence(input, before);
  if (!state.known.thirdParty && state.known.attempt) return stayThroughAttempt(input, state, answer, toldNow, isBack);
  if (toldNow && IMMINENT.has(category) && !state.known.thirdParty) return takeStep(turn, 'imminent');
  if (answer.mutesHelpline && !isImminent(state)) return decide(input, state, wording.muted, wording.presence);
  if (isBack && !toldNow && !answer.wantsTask) return takeStep(turn, 'watch');
  // A friend who comes up in somebody's own crisis gets a word too; it stays their own.
  if (category === 'third_party' || state.known.thirdParty) return accompanyHelper(input, state, answer, toldNow);
  if (answer.helpHere && !toldNow) return decide(input, state, wording.helpArrived, wording.presence);
  if (answer.bodyInDanger) return decide(input, state, wording.bodyInDanger, wording.steps.imminent);
  return answer.safer && !toldNow && !answer.wantsTask
    ? decide(input, atStep(state, 'coping'), wording.safer)
    : undefined;
}

/** A question back, an offer that is taken up, what keeps from calling. */
function answerWhatIsAsked({ input, state, answer }: CrisisTurn): ProtocolDecision | undefined {
  return (
    answerBackQuestion(input, state, answer) ??
    (answer.barrier ? answerBarrier(input, state, answer.barrier) : undefined)
  );
}

/** What is imminent stays so until somebody is there, it is denied, or long calm asks for the task. */
function urge(turn: CrisisTurn): ProtocolDecision | undefined {
  const { before, state, answer } = turn;
  if (isImminent(state) && !(answer.wantsTask && state.calmTurns > CALM_TURNS_TO_WATCH))
    return takeStep(turn, 'imminent');
  // Said to be about to, and what follows says neither yes nor no: it is not asked about as if nothing had been said.
  const isOpen = isUnanswered(answer, before) && (state.calmTurns > 0 || answer.silent);
  const goesElsewhere = answer.wantsTask || answer.refuses;
  return isUrgent(state) && isOpen && !goesElsewhere ? takeStep(turn, 'imminent') : undefined;
}

/** Anger, violence, a task, a refusal, a person, a denial. */
function hearWhatIsSaid(turn: CrisisTurn): ProtocolDecision | undefined {
  const { input, before, state, answer, toldNow, wording } = turn;
  if (answer.angry && !toldNow) return decide(input, state, wording.angry, wording.presence);
  if (tellsOfAbuse(input.screening)) return decide(input, state, wording.concern.abuse, wording.abuseUnsafe);
  if (before.known.abused && (answer.no || answer.abuserNear || answer.afraid))
    return decide(input, state, wording.abuseUnsafe, wording.presence);
  if (answer.asksWhoIAm) return decide(input, state, wording.whoIAm);
  if (!toldNow && answer.wantsTask && isQuestion(before.step) && yesOrNo(answer) === undefined)
    return decide(input, atStep(state, 'watch'), wording.resumed);
  const tellsMore = state.calmTurns === 0 || (answer.hasThought && !answer.wantsTask);
  if (!toldNow && !tellsMore && (answer.wantsTask || before.step === 'watch')) return watch(input, state, answer);
  if (answer.unwilling) return decide(input, atStep(state, 'guide'), wording.unwilling, wording.presence);
  if (answer.willing || (answer.namesPerson && ASKS_FOR_PEOPLE.has(before.step)))
    return decide(input, atStep(state, 'coping'), wording.willing);
  if (answer.refuses) return decide(input, atStep(state, 'guide'), wording.refused);
  return hearDenial(turn);
}

/** No thoughts of dying: a word, and the task goes on; hurting oneself is talked of all the same. */
function hearDenial({ input, before, state, answer, toldNow, wording }: CrisisTurn): ProtocolDecision | undefined {
  if (state.known.thoughts !== false) return undefined;
  if (state.category === 'self_harm' && !answer.retracts)
    return decide(input, atStep(state, 'coping'), wording.selfHarmHeard, wording.presence);
  if (toldNow || !(isAskedAboutThoughts(before) || answer.retracts)) return undefined;
  return decide(input, { ...atStep(state, 'watch'), level: 'concern' }, wording.denied);
}

function goOn(turn: CrisisTurn): ProtocolDecision {
  const { input, state, answer } = turn;
  return state.calmTurns > CALM_TURNS_TO_CONCERN ? watch(input, state, answer) : takeStep(turn, nextStep(state));
}

/** Neither a yes nor a no; a no to "¿pudiste moverte de ahí?" brings nobody nearer either. */
const isUnanswered = (answer: Answer, { step, known }: SafetyState): boolean =>
  yesOrNo(answer) === undefined || (step === 'imminent' && known.thoughts === true && !answer.yes);

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
function takeStep({ input, state, wording }: CrisisTurn, step: Step): ProtocolDecision {
  const texts = step === 'ask_thoughts' ? wording.askThoughts : wording.steps[step];
  // What urges is not traded for company: while it is imminent, an urging of some turns ago comes back first.
  const otherwise = step === 'imminent' ? [] : wording.presence;
  return decide(input, atStep(state, step), texts, otherwise);
}
