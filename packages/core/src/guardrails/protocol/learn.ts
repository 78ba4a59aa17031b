import { RULES } from '../crisis/rules/rules.ts';
import type { Category, Screening } from '../crisis/screening.ts';
import type { ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';

/** Categories that are imminent by themselves: the first reply already urges, and does not ask what was just said. */
export const IMMINENT: ReadonlySet<Category> = new Set(['plan_or_intent', 'farewell', 'attempt', 'method_seeking']);

/** As long as nobody is there and nothing else is asked for, what is imminent stays so: "no", "mm" and "..." are no calm. */
const TURNS_OF_URGING = 8;
/** The protocol goes on by itself for this many calm turns; then it watches. */
export const CALM_TURNS_TO_WATCH = 2;

/** Said in this very message, and not only remembered by the detector from the turns before. */
export const isToldNow = ({ level, reasons }: Screening): boolean =>
  level !== 'none' && !reasons.includes('told-before');

/** The same while a crisis goes on: whatever follows the question is heard as an answer by the detector, but only a yes is one here. */
export const isRiskToldNow = (screening: Screening, answer: Answer): boolean =>
  screening.level === 'crisis' &&
  isToldNow(screening) &&
  (answer.yes || !screening.reasons.includes('answers-the-question'));

const ABUSE_RULES: ReadonlySet<string> = new Set(
  RULES.filter(({ category }) => category === 'abuse').map(({ name }) => name),
);

/** Tells of being hurt by somebody, whatever else the message or the conversation is about. */
export const tellsOfAbuse = ({ level, category, reasons }: Screening): boolean =>
  level !== 'none' && (category === 'abuse' || reasons.some((reason) => ABUSE_RULES.has(reason)));

/** What the answer to the question that was open tells. What is neither yes nor no tells nothing, and is not taken for a yes. */
export function learn(input: ProtocolInput, before: SafetyState, answer: Answer): SafetyState {
  const { screening } = input;
  const toldNow = isRiskToldNow(screening, answer);
  const ofThemself = toldNow && isOfThemself(screening, answer, before);
  const known = { ...before.known };
  // "No tengo plan" is no answer to whether there are thoughts.
  const told = answer.deniesPlan && isAskedAboutThoughts(before) ? undefined : yesOrNo(answer);
  known.abused = tellsOfAbuse(screening) ? true : undefined;
  if (isAskedAboutThoughts(before)) known.thoughts = told ?? known.thoughts;
  if (answer.retracts && !toldNow && !known.plan) known.thoughts = false;
  // Said again after it was asked about: an answer, whatever was talked of in between.
  if (ofThemself && told !== false && before.asked.includes('ask_thoughts')) known.thoughts = true;
  // A late yes, and a denial that is taken back.
  const tellsHow = answer.tellsPlan && before.category !== 'self_harm';
  const admits = answer.admits || tellsHow || answer.dated || answer.atThePlace;
  if (!known.thirdParty && (answer.hasThought || (admits && known.thoughts === false))) known.thoughts = true;
  if (before.step === 'ask_plan') known.plan = answer.namesMeans || answer.onlySoon ? true : (told ?? known.plan);
  if (before.step === 'ask_means') known.means = answer.hasMeans && !answer.no ? true : (told ?? known.means);
  if (before.step === 'ask_when') known.soon = answer.soon ? true : (told ?? known.soon);
  if (before.step === 'imminent' && answer.soon && !answer.no) known.soon = true;
  // Told while something else was asked, or after a refusal, it counts as well.
  if (!known.thirdParty && known.thoughts !== false) {
    if (answer.tellsPlan) known.plan = true;
    if (answer.atThePlace) Object.assign(known, { plan: true, soon: true });
    if (known.plan && answer.fetchesMeans) known.means = true;
    if ((known.plan || IMMINENT.has(before.category)) && answer.onlySoon && !answer.no)
      Object.assign(known, { plan: true, soon: true });
  }
  const keepsMeans = answer.keepsMeans && !known.thirdParty;
  // "No tengo plan, pero tengo pastillas guardadas": what was put aside is one.
  if (answer.deniesPlan && !keepsMeans) known.plan = false;
  if (answer.namesMeans && answer.hasMeans && !known.thirdParty) known.means = true;
  if (keepsMeans && known.thoughts !== false) known.plan = true;
  if (ofThemself && IMMINENT.has(screening.category) && !answer.deniesPlan) known.plan = true;
  // Whoever came for a friend and now speaks of themself is who this is about.
  if (ofThemself && known.thirdParty) known.thirdParty = false;
  if (known.thirdParty && answer.otherInDanger) known.otherInDanger = true;
  if (known.thirdParty === false) known.otherInDanger = undefined;
  if (known.otherInDanger && (answer.helpHere || answer.otherSafer || answer.onTheWay)) known.otherInDanger = false;
  if (!known.thirdParty && (answer.done || (ofThemself && screening.category === 'attempt'))) known.attempt ??= true;
  if (known.attempt === false && (answer.worse || answer.done)) known.attempt = true;
  // Somebody is there, or the means are gone: the danger of this minute is over, whatever was known of it.
  if (answer.safer && !toldNow) Object.assign(known, { means: false, soon: false });
  const risky = toldNow || (!answer.safer && (told === true || hasLearntMore(before.known, known)));
  return {
    ...before,
    known,
    category: ofThemself || (toldNow && before.category === 'third_party') ? screening.category : before.category,
    helplineMuted: (before.helplineMuted || answer.mutesHelpline) && answer.asksBack !== 'number',
    calmTurns: risky ? 0 : before.calmTurns + (isCalm(answer) ? 1 : 0),
    lastRiskAtMs: risky ? input.nowMs : before.lastRiskAtMs,
  };
}

/** Whoever came for a friend speaks of themself once a rule has understood so: the words of the friend's danger alone resemble their own. */
function isOfThemself({ category, reasons }: Screening, answer: Answer, { known }: SafetyState): boolean {
  if (category === 'third_party' || answer.ofSomebodyElse) return false;
  if (!known.thirdParty) return true;
  if (!answer.ofMyself || answer.otherInDanger) return false;
  return reasons.length === 0 || reasons.some((reason) => !ONLY_HEARD.has(reason));
}

/** Silence, anger and questions are no calm. */
const isCalm = ({ silent, angry, asksBack }: Answer): boolean => !silent && !angry && asksBack === undefined;

/** No rule has understood what was said; its tone or what came before it tells. */
export const isOnlyHeard = ({ reasons }: Screening): boolean =>
  reasons.every((reason) => ONLY_HEARD.has(reason) || reason.startsWith('cue-'));

const ONLY_HEARD: ReadonlySet<string> = new Set([
  'classifier',
  'conversation',
  'told-before',
  'answers-the-question',
  'other-person-at-risk',
]);

/** "No contestan", "no me mandes el número" and "no quiero hablar" begin with a no, and are none to what was asked. */
export function yesOrNo(answer: Answer): boolean | undefined {
  if (answer.barrier || answer.mutesHelpline || answer.refuses || answer.unwilling) return undefined;
  return answer.no ? false : answer.yes ? true : undefined;
}

/** A way, the means, a time: each brings it closer, said with or without a yes. */
const hasLearntMore = (before: SafetyState['known'], now: SafetyState['known']): boolean =>
  (['plan', 'means', 'soon'] as const).some((what) => now[what] === true && before[what] !== true);

/** The question about thoughts is open: asked by itself, or in a first reply that urges. */
export const isAskedAboutThoughts = ({ step, known }: SafetyState): boolean =>
  step === 'ask_thoughts' || (step === 'imminent' && known.thoughts === undefined);

/** Heard only because a question was open: "lo echo tanto de menos" after a question about thoughts is grief, and no yes. */
export const isGriefUnasked = (screening: Screening, answer: Answer, before: SafetyState | undefined): boolean =>
  before?.category === 'bereavement' &&
  !answer.yes &&
  screening.reasons.includes('answers-the-question') &&
  isOnlyHeard(screening);

/** What was told is imminent by itself, and nothing of it was denied or put right since. */
export const isUrgent = ({ category, known, calmTurns }: SafetyState): boolean =>
  IMMINENT.has(category) &&
  calmTurns <= TURNS_OF_URGING &&
  [known.thoughts, known.plan, known.means, known.soon].every((told) => told !== false);

/** A plan with the means at hand or a near date, for as long as the person speaks of nothing else. */
export function isImminent({ known, calmTurns }: SafetyState): boolean {
  return known.plan === true && (known.means === true || known.soon === true) && calmTurns <= TURNS_OF_URGING;
}
