import type { Category, Screening } from '../crisis/screening.ts';
import { type Helpline, helplinesOf } from './helplines.ts';
import type { HelplineView, ProtocolDecision, ProtocolInput, Safety } from './protocol.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { SafetyState, Step } from './safety-state.ts';
import { say } from './say.ts';
import { wordingOf } from './wording/index.ts';
import type { ConcernKind, Wording } from './wording/wording.ts';

/** Categories that are imminent by themselves: the first reply already urges, and does not ask what was just said. */
const IMMINENT: ReadonlySet<Category> = new Set(['plan_or_intent', 'farewell', 'attempt', 'method_seeking']);

/** The protocol goes on by itself for this many calm turns; then it watches, and after more of them it lets go. */
const CALM_TURNS_TO_WATCH = 2;
const CALM_TURNS_TO_CONCERN = 4;
const CALM_TURNS_TO_NONE = 12;
/** While watching, a check-in comes back this often. */
const CHECK_IN_EVERY = 5;
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
  const state = decay(input.state, input.nowMs);
  if (state?.level === 'crisis') return continueCrisis(input, state);
  if (isToldNow(screening) && screening.level === 'crisis') {
    // It is back: what was learnt before need not be asked again, but the way to people is shown again.
    return state?.known.thoughts
      ? continueCrisis(input, { ...state, level: 'crisis', asked: state.asked.filter(isQuestion) })
      : openCrisis(input);
  }
  if (isToldNow(screening) && screening.level === 'concern') return answerConcern(input, state);
  return letGo(input, state);
}

/** Said in this very message, and not only remembered by the detector from the turns before. */
const isToldNow = ({ level, reasons }: Screening): boolean => level !== 'none' && !reasons.includes('told-before');

/** The same while a crisis goes on: whatever follows the question is heard as an answer by the detector, but only a yes is one here. */
const isRiskToldNow = (screening: Screening, answer: Answer): boolean =>
  screening.level === 'crisis' &&
  isToldNow(screening) &&
  (answer.yes || !screening.reasons.includes('answers-the-question'));

/** A new crisis: the first reply. */
function openCrisis(input: ProtocolInput): ProtocolDecision {
  const { screening } = input;
  const answer = readAnswer(input.message);
  const wording = wordingOf(screening.language);
  const thirdParty = screening.category === 'third_party';
  const imminent = IMMINENT.has(screening.category) || (!thirdParty && answer.namesMeans && answer.hasMeans);
  const step: Step = imminent ? 'imminent' : thirdParty ? 'guide' : 'ask_thoughts';
  const state: SafetyState = {
    level: 'crisis',
    category: screening.category,
    step,
    asked: imminent ? ['ask_thoughts', 'imminent'] : [step],
    known: {
      ...(imminent ? { thoughts: true } : {}),
      ...(imminent && answer.namesMeans && answer.hasMeans ? { plan: true, means: true } : {}),
      ...(thirdParty ? { thirdParty: true } : {}),
    },
    helplineMuted: input.state?.helplineMuted ?? false,
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
    language: languageOf(screening),
  };
  return decide(input, state, wording[imminent ? urgentReplyTo(screening.category) : firstReplyTo(screening.category)]);
}

const urgentReplyTo = (category: Category): 'firstAttempt' | 'firstImminent' =>
  category === 'attempt' ? 'firstAttempt' : 'firstImminent';

function firstReplyTo(category: Category): 'first' | 'firstSelfHarm' | 'firstThirdParty' {
  if (category === 'third_party') return 'firstThirdParty';
  return category === 'self_harm' ? 'firstSelfHarm' : 'first';
}

/** The crisis goes on: read the answer, take the next step. */
function continueCrisis(input: ProtocolInput, before: SafetyState): ProtocolDecision {
  const { screening } = input;
  const answer = readAnswer(input.message);
  const state = learn(input, before, answer);
  const wording = wordingOf(state.language);
  const toldNow = isRiskToldNow(screening, answer);

  if (answer.mutesHelpline) return decide(input, state, wording.muted);
  if (toldNow && IMMINENT.has(screening.category)) return takeStep(input, state, 'imminent');
  // A friend who comes up in somebody's own crisis gets a word too; it stays their own.
  if (screening.category === 'third_party' || (state.known.thirdParty && !toldNow)) {
    return accompanyHelper(input, state, answer, toldNow);
  }
  if (answer.safer && !toldNow)
    return decide(input, { ...state, step: 'coping', asked: withStep(state, 'coping') }, wording.safer);
  if (answer.barrier) return decide(input, state, wording.barriers[answer.barrier]);
  if (isImminent(state)) return takeStep(input, state, 'imminent');
  if (answer.asksWhoIAm) return decide(input, state, wording.whoIAm);
  if (!toldNow && answer.wantsTask && isQuestion(before.step) && yesOrNo(answer) === undefined)
    return decide(input, { ...state, step: 'watch', asked: withStep(state, 'watch') }, wording.resumed);
  if (!toldNow && (answer.wantsTask || before.step === 'watch')) return watch(input, state, answer);
  if (answer.willing)
    return decide(input, { ...state, step: 'coping', asked: withStep(state, 'coping') }, wording.willing);
  if (answer.refuses)
    return decide(input, { ...state, step: 'guide', asked: withStep(state, 'guide') }, wording.refused);
  if (before.step === 'ask_thoughts' && state.known.thoughts === false && !toldNow) {
    return decide(
      input,
      { ...state, level: 'concern', step: 'watch', asked: withStep(state, 'watch') },
      wording.denied,
    );
  }
  if (state.calmTurns > CALM_TURNS_TO_CONCERN) return watch(input, state, answer);
  return takeStep(input, state, nextStep(state));
}

/** Somebody else is at risk: more for the one who stays, as long as there is more to say. */
function accompanyHelper(input: ProtocolInput, state: SafetyState, answer: Answer, toldNow: boolean): ProtocolDecision {
  if (!toldNow && (answer.wantsTask || state.calmTurns > CALM_TURNS_TO_WATCH)) return watch(input, state, answer);
  const wording = wordingOf(state.language);
  // "No contesta": who does not pick up is the one at risk, not a line.
  if (answer.barrier === 'no_answer') return decide(input, state, wording.thirdPartyNoAnswer, wording.thirdPartyMore);
  return decide(input, state, answer.barrier ? wording.barriers[answer.barrier] : wording.thirdPartyMore);
}

/** What the answer to the question that was open tells. What is neither yes nor no tells nothing, and is not taken for a yes. */
function learn(input: ProtocolInput, before: SafetyState, answer: Answer): SafetyState {
  const { screening } = input;
  const toldNow = isRiskToldNow(screening, answer);
  const ofThemself = toldNow && screening.category !== 'third_party';
  const known = { ...before.known };
  const told = yesOrNo(answer);
  if (before.step === 'ask_thoughts') known.thoughts = told ?? known.thoughts;
  // Said again after it was asked about: an answer, whatever was talked of in between.
  if (ofThemself && before.asked.includes('ask_thoughts')) known.thoughts = true;
  if (before.step === 'ask_plan') known.plan = answer.namesMeans ? true : (told ?? known.plan);
  if (before.step === 'ask_means') known.means = answer.hasMeans && !answer.no ? true : (told ?? known.means);
  if (before.step === 'ask_when') known.soon = answer.soon ? true : (told ?? known.soon);
  if (before.step === 'imminent' && answer.soon && !answer.no) known.soon = true;
  if (answer.deniesPlan) known.plan = false;
  if (answer.namesMeans && answer.hasMeans) known.means = true;
  if (ofThemself && IMMINENT.has(screening.category) && !answer.deniesPlan) known.plan = true;
  // Whoever came for a friend and now speaks of themself is who this is about.
  if (ofThemself && known.thirdParty) known.thirdParty = false;
  // Somebody is there, or the means are gone: the danger of this minute is over, whatever was known of it.
  if (answer.safer && !toldNow) Object.assign(known, { means: false, soon: false });
  const risky = toldNow || (!answer.safer && (told === true || hasLearntMore(before.known, known)));
  return {
    ...before,
    known,
    category: ofThemself || (toldNow && before.category === 'third_party') ? screening.category : before.category,
    helplineMuted: before.helplineMuted || answer.mutesHelpline,
    calmTurns: risky ? 0 : before.calmTurns + 1,
    lastRiskAtMs: risky ? input.nowMs : before.lastRiskAtMs,
  };
}

/** "No contestan", "no me mandes el número" and "no quiero hablar" begin with a no, and are none to what was asked. */
function yesOrNo(answer: Answer): boolean | undefined {
  if (answer.barrier || answer.mutesHelpline || answer.refuses) return undefined;
  return answer.no ? false : answer.yes ? true : undefined;
}

/** A way, the means, a time: each brings it closer, said with or without a yes. */
const hasLearntMore = (before: SafetyState['known'], now: SafetyState['known']): boolean =>
  (['plan', 'means', 'soon'] as const).some((what) => now[what] === true && before[what] !== true);

/** A plan with the means at hand or a near date, for as long as the person speaks of nothing else. */
function isImminent({ known, calmTurns }: SafetyState): boolean {
  return known.plan === true && (known.means === true || known.soon === true) && calmTurns <= CALM_TURNS_TO_WATCH;
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

/** Asking for the task, or long calm: study help resumes, the line stays in `safety`, a check-in comes back now and then. */
function watch(input: ProtocolInput, before: SafetyState, answer: Answer): ProtocolDecision {
  const calmTurns = before.calmTurns;
  const level = calmTurns >= CALM_TURNS_TO_CONCERN ? 'concern' : before.level;
  const state: SafetyState = { ...before, level, step: 'watch', asked: withStep(before, 'watch') };
  const due = calmTurns > 0 && calmTurns % CHECK_IN_EVERY === 0 && !answer.wantsTask;
  if (due) return decide(input, state, wordingOf(state.language).steps.watch);
  return { mode: 'none', text: '', state, safety: safetyOf(state, input) };
}

/** Serious distress: care, one direct gentle question, one resource. The task is not paused. */
function answerConcern(input: ProtocolInput, before: SafetyState | undefined): ProtocolDecision {
  const { screening } = input;
  const wording = wordingOf(screening.language);
  const state: SafetyState = {
    level: 'concern',
    category: screening.category,
    step: 'ask_thoughts',
    asked: ['ask_thoughts'],
    known: before?.known ?? {},
    helplineMuted: before?.helplineMuted ?? false,
    calmTurns: 0,
    lastRiskAtMs: input.nowMs,
    language: languageOf(screening),
  };
  return { ...decide(input, state, wording.concern[concernKind(screening.category)]), mode: 'check_in' };
}

/** Categories of a concern: one question was asked, and nobody is asked again how they are since "what they told". */
const ONLY_DISTRESS: ReadonlySet<Category> = new Set([
  'hopelessness',
  'burdensomeness',
  'past_ideation',
  'bereavement',
  'eating_disorder',
  'abuse',
  'hyperbole',
  'none',
]);

function concernKind(category: Category): ConcernKind {
  if (category === 'past_ideation') return 'past';
  if (category === 'bereavement') return 'bereavement';
  if (category === 'eating_disorder') return 'eating';
  if (category === 'abuse') return 'abuse';
  return 'distress';
}

/** Nothing of the kind was said. What was said before fades with the turns. */
function letGo(input: ProtocolInput, before: SafetyState | undefined): ProtocolDecision {
  if (!before || before.level === 'none')
    return { mode: 'none', text: '', state: undefined, safety: { level: 'none' } };
  const answer = readAnswer(input.message);
  const calmTurns = before.calmTurns + 1;
  const state: SafetyState = {
    ...before,
    calmTurns,
    helplineMuted: before.helplineMuted || answer.mutesHelpline,
    step: 'watch',
    asked: withStep(before, 'watch'),
  };
  if (calmTurns >= CALM_TURNS_TO_NONE) return { mode: 'none', text: '', state: undefined, safety: { level: 'none' } };
  if (answer.mutesHelpline) return decide(input, state, wordingOf(state.language).muted);
  const wording = wordingOf(state.language);
  if (answer.safer) return decide(input, state, wording.safer);
  if (answer.refuses) return decide(input, state, wording.refused);
  if (answer.asksWhoIAm) return decide(input, state, wording.whoIAm);
  // The answer to the question a concern asked deserves a word before the task goes on.
  if (before.step === 'ask_thoughts' && calmTurns === 1 && answer.no && !answer.wantsTask) {
    return decide(input, state, wordingOf(state.language).denied);
  }
  const due = calmTurns % CHECK_IN_EVERY === 0 && !answer.wantsTask && !ONLY_DISTRESS.has(before.category);
  if (due) return decide(input, state, wordingOf(state.language).steps.watch);
  return { mode: 'none', text: '', state, safety: safetyOf(state, input) };
}

/** Time passes too: a state of long ago weighs less. */
function decay(state: SafetyState | undefined, nowMs: number): SafetyState | undefined {
  if (!state) return undefined;
  const ageMs = nowMs - state.lastRiskAtMs;
  if (ageMs > NONE_AFTER_MS) return undefined;
  return ageMs > CONCERN_AFTER_MS && state.level === 'crisis' ? { ...state, level: 'concern' } : state;
}

function decide(
  input: ProtocolInput,
  state: SafetyState,
  texts: readonly string[],
  otherwise: readonly string[] = [],
): ProtocolDecision {
  const wording: Wording = wordingOf(state.language);
  const text = say(texts, otherwise, {
    helplines: helplinesOf(input.country),
    quietHelp: state.helplineMuted ? wording.quietHelp : undefined,
    localEmergency: wording.localEmergency,
    recentReplies: input.recentReplies,
    random: input.random,
  });
  return { mode: 'answer', text, state, safety: safetyOf(state, input) };
}

const ALWAYS_OFFERED: ReadonlySet<Helpline['kind']> = new Set(['crisis', 'emergency', 'health']);
const OFFERED_FOR_ABUSE: ReadonlySet<Helpline['kind']> = new Set(['violence', 'children']);

/** The lines of the person's country stay in `safety` as long as there is a level, whatever the text says of them. */
function safetyOf(state: SafetyState, { country }: ProtocolInput): Safety {
  return {
    level: state.level,
    category: state.category,
    step: state.step,
    helplines: helplinesOf(country)
      .filter(({ kind }) => ALWAYS_OFFERED.has(kind) || (state.category === 'abuse' && OFFERED_FOR_ABUSE.has(kind)))
      .map(toView),
  };
}

const toView = ({ name, phone, href, hours, country }: Helpline): HelplineView => ({
  name,
  phone,
  href,
  hours,
  country,
});

const isQuestion = (step: Step): boolean => step.startsWith('ask_');

const withStep = (state: SafetyState, step: Step): Step[] =>
  state.asked.includes(step) ? [...state.asked] : [...state.asked, step];

const languageOf = (screening: Screening): string => (screening.language === 'und' ? 'es' : screening.language);
