import {
  ABUSER_NEAR,
  ADMITS,
  AFRAID,
  AT_THE_PLACE,
  BARRIER_PATTERNS,
  BODY_IN_DANGER,
  CALMER,
  COMPANY,
  DATED,
  DENIES_MEANS,
  DENIES_PLAN,
  DISCHARGED,
  DONE,
  FETCHES,
  HAS_PLAN,
  HAS_THOUGHT,
  HELD_MEANS,
  HELP_COMING,
  HELP_HERE,
  LANGUAGE_ASKED,
  MEANS,
  MISSES,
  MUTES,
  NO,
  NO_DENIAL,
  OF_MYSELF,
  OF_SOMEBODY_ELSE,
  ON_THE_WAY,
  ONLY_A_PERSON,
  OTHER_IN_DANGER,
  OTHER_SAFER,
  OUT_OF_REACH,
  PRESCRIBED,
  REACHED,
  REFUSES,
  RETRACTS,
  SHAKEN,
  SOON,
  STILL_HEAVY,
  SUBSTANCES,
  SWALLOWED,
  TASK_NAMED,
  TO_NO_AVAIL,
  TOLD_FOR_OTHER,
  UNWILLING,
  VIOLENCE,
  WANTS_TASK,
  WHO_ARE_YOU,
  WILLING,
  WITHIN_REACH,
  WORSE,
  YES,
  YES_AFTER_ALL,
} from './answer-patterns.ts';
import {
  ACCEPTS,
  ANGRY,
  BACK_QUESTIONS,
  SECRET,
  SILENT,
  WANTS_REHEARSAL,
  WANTS_SAFETY_PLAN,
} from './back-question-patterns.ts';
import type { BackQuestion, Barrier } from './wording/wording.ts';

/** What a message says to the protocol's questions. A message can say several things at once, and often says none of them. */
export interface Answer {
  readonly yes: boolean;
  readonly no: boolean;
  /** "era broma": takes back what was said. */
  readonly retracts: boolean;
  /** "bueno, a veces sí": takes a denial back. */
  readonly admits: boolean;
  readonly refuses: boolean;
  /** "no voy a llamar": will not turn to anybody. */
  readonly unwilling: boolean;
  /** "no tengo plan", whatever stands around it. */
  readonly deniesPlan: boolean;
  /** "tengo todo planeado", or something it could be done with and nothing else, whatever was asked. */
  readonly tellsPlan: boolean;
  /** Names something it could be done with, without denying it. */
  readonly namesMeans: boolean;
  /** Says that something is within reach: "están en el velador". */
  readonly hasMeans: boolean;
  /** Names it and has it, and not for work: "tengo pastillas guardadas". */
  readonly keepsMeans: boolean;
  /** The same where nobody asked for it: "voy por ellas". */
  readonly fetchesMeans: boolean;
  /** "me quiero matar esta noche": what, and when. */
  readonly dated: boolean;
  /** Stands on a bridge, on a roof. */
  readonly atThePlace: boolean;
  /** "bueno, sí lo he pensado" */
  readonly hasThought: boolean;
  /** Now, today, tonight. */
  readonly soon: boolean;
  /** Says that and little else. */
  readonly onlySoon: boolean;
  /** "no me mandes más el número" */
  readonly mutesHelpline: boolean;
  readonly willing: boolean;
  /** Somebody is there or knows by now, or the means are out of reach: what the protocol asks for has happened. */
  readonly safer: boolean;
  /** Something was done, told in the middle of a crisis: "ya lo hice". */
  readonly done: boolean;
  /** Swallowed something that can harm: "me tomé unas pastillas". */
  readonly swallowed: boolean;
  /** It got worse, or the place of treatment was left. */
  readonly worse: boolean;
  /** Treated, and let go home. */
  readonly discharged: boolean;
  /** Told somebody or has them there, in an attempt: company, and no treatment yet. */
  readonly accompanied: boolean;
  /** Told somebody who can be there for another one: "ya le dije a su mamá". */
  readonly toldForOther: boolean;
  /** Told somebody, to no avail: "no me creyó". */
  readonly rebuffed: boolean;
  /** Asks something, or was made to keep a secret. */
  readonly asks: boolean;
  /** Names somebody, and nothing else. */
  readonly namesPerson: boolean;
  /** "lo extraño" */
  readonly misses: boolean;
  /** "igual", "más pesado": to a check-in. */
  readonly stillHeavy: boolean;
  /** Breathless, fainting: whatever brought it there. */
  readonly bodyInDanger: boolean;
  /** "quedé mal": asked how they are. */
  readonly shaken: boolean;
  readonly ofMyself: boolean;
  /** An ambulance was called. */
  readonly helpComing: boolean;
  /** They are being taken to where they can be treated. */
  readonly onTheWay: boolean;
  /** An ambulance is there, or they are in a hospital. */
  readonly helpHere: boolean;
  /** Somebody else did something to themselves. */
  readonly ofSomebodyElse: boolean;
  readonly otherInDanger: boolean;
  readonly otherSafer: boolean;
  /** Whoever hurts them is near. */
  readonly abuserNear: boolean;
  readonly afraid: boolean;
  /** Asks to go back to studying. */
  readonly wantsTask: boolean;
  /** A question with work in it: "¿y el ensayo?" */
  readonly asksAboutWork: boolean;
  /** Says something of themself: no work, no figures, no question, no laugh. */
  readonly talksOn: boolean;
  /** Asks whether this is a machine. */
  readonly asksWhoIAm: boolean;
  /** What they ask of the tutor: "¿le van a avisar a mi mamá?" */
  readonly asksBack: BackQuestion | undefined;
  readonly wantsRehearsal: boolean;
  readonly wantsSafetyPlan: boolean;
  /** "sí", "ya, y qué más": takes up what was offered, if anything was. */
  readonly accepts: boolean;
  readonly angry: boolean;
  /** "..": nothing in words. */
  readonly silent: boolean;
  readonly asksForLanguage: 'es' | 'en' | 'pt' | undefined;
  readonly barrier: Barrier | undefined;
}

/** Lower case, no accents, no repeated white space: the patterns are written for that. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** "nunca le conté", "no estoy con mi mamá": what follows in the same breath is not so. */
const NEGATED =
  /\b(?:no|nunca|jamas|tampoco|ni|sin|not|never|don'?t|didn'?t|won'?t|wouldn'?t|can'?t|isn'?t|nao|nem)\b[a-z' ]{0,16}$/;
const NEGATION_REACHES = 28;

/** Whether a (global) pattern is met where nothing before it denies it. */
function isSaid(text: string, pattern: RegExp): boolean {
  for (const { index } of text.matchAll(pattern))
    if (!NEGATED.test(text.slice(Math.max(0, index - NEGATION_REACHES), index))) return true;
  return false;
}

/** Characters of an answer that says one thing. */
const BRIEF = 48;

/** Words of somebody who tells something. */
const FEWEST_TOLD = 3;
/** A figure, a question, a laugh, thanks, a greeting: nothing that goes on about what weighs. */
const LIGHT = /[\d?]|j[aeio]j|\bha ?ha|kkk|\b(?:xd|lol|lmao|gracias|thanks|obrigad[oa]|hola|hello|oi)\b/;

export function readAnswer(message: string): Answer {
  const text = plain(message);
  const means = MEANS.exec(text);
  const namesMeans = means !== null && !DENIES_MEANS.test(text.slice(0, means.index));
  const isBrief = text.length <= BRIEF;
  const afterAll = YES_AFTER_ALL.test(text);
  const mutesHelpline = MUTES.test(text);
  const no = NO.test(text) && !NO_DENIAL.test(text) && !afterAll && !mutesHelpline;
  const soon = isSaid(text, SOON);
  const wantsTask = WANTS_TASK.test(text);
  const isWork = wantsTask || TASK_NAMED.test(text);
  const outOfReach = isSaid(text, OUT_OF_REACH);
  const hasMeans = WITHIN_REACH.test(text) && !no && !outOfReach;
  const inVain = TO_NO_AVAIL.test(text);
  const accompanied = [COMPANY, REACHED].some((pattern) => isSaid(text, pattern)) && !inVain;
  return {
    yes: (YES.test(text) || afterAll) && !no,
    no,
    retracts: isSaid(text, RETRACTS),
    admits: ADMITS.test(text),
    refuses: REFUSES.test(text),
    unwilling: UNWILLING.test(text),
    deniesPlan: DENIES_PLAN.test(text),
    tellsPlan:
      isSaid(text, HAS_PLAN) ||
      (namesMeans && isBrief && !isWork && !outOfReach && !PRESCRIBED.test(text) && HELD_MEANS.test(text)),
    namesMeans,
    hasMeans,
    keepsMeans: namesMeans && hasMeans && !isWork && !PRESCRIBED.test(text),
    fetchesMeans: FETCHES.test(text) && !no && !isWork,
    dated: DATED.test(text),
    atThePlace: AT_THE_PLACE.test(text),
    hasThought: isSaid(text, HAS_THOUGHT),
    soon,
    onlySoon: soon && isBrief && !isWork && !accompanied && !outOfReach,
    mutesHelpline,
    willing: isSaid(text, WILLING),
    safer: accompanied || outOfReach || isSaid(text, CALMER),
    done: isSaid(text, DONE),
    swallowed: isSaid(text, SWALLOWED),
    worse: WORSE.test(text),
    discharged: isSaid(text, DISCHARGED),
    accompanied,
    toldForOther: isSaid(text, TOLD_FOR_OTHER) && !inVain,
    rebuffed: inVain,
    asks: text.includes('?') || SECRET.test(text),
    namesPerson: ONLY_A_PERSON.test(text),
    misses: MISSES.test(text),
    stillHeavy: STILL_HEAVY.test(text),
    bodyInDanger: BODY_IN_DANGER.test(text),
    shaken: SHAKEN.test(text),
    ofMyself: OF_MYSELF.test(text),
    helpComing: isSaid(text, HELP_COMING),
    onTheWay: isSaid(text, ON_THE_WAY),
    helpHere: isSaid(text, HELP_HERE) && !inVain,
    ofSomebodyElse: OF_SOMEBODY_ELSE.test(text),
    otherInDanger: OTHER_IN_DANGER.test(text),
    otherSafer: OTHER_SAFER.test(text),
    abuserNear: ABUSER_NEAR.test(text),
    afraid: AFRAID.test(text),
    wantsTask,
    talksOn: !isWork && !LIGHT.test(text) && text.split(' ').length >= FEWEST_TOLD,
    asksAboutWork: isWork && text.includes('?'),
    asksWhoIAm: WHO_ARE_YOU.test(text),
    asksBack: BACK_QUESTIONS.find(([, pattern]) => pattern.test(text))?.[0],
    wantsRehearsal: WANTS_REHEARSAL.test(text),
    wantsSafetyPlan: WANTS_SAFETY_PLAN.test(text),
    accepts: ACCEPTS.test(text),
    angry: ANGRY.test(text),
    silent: SILENT.test(text),
    asksForLanguage: LANGUAGE_ASKED.find(([, pattern]) => pattern.test(text))?.[0],
    barrier:
      BARRIER_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ??
      (inVain && isSaid(text, REACHED) ? 'unhelpful' : undefined),
  };
}

/** Speaks of somebody close who hits them. */
export const mentionsViolence = (message: string): boolean => VIOLENCE.test(plain(message));

/** Speaks of drinking or of drugs as one's own. */
export const mentionsSubstances = (message: string): boolean => SUBSTANCES.test(plain(message));

/** True for an answer that tells something to act on: yes, when, or what keeps the person from calling. */
export function isTellingAnswer(message: string): boolean {
  const { yes, soon, barrier, hasMeans, fetchesMeans, tellsPlan } = readAnswer(message);
  return yes || soon || hasMeans || fetchesMeans || tellsPlan || barrier !== undefined;
}
