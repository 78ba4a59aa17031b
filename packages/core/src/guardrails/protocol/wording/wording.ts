import type { Step } from '../safety-state.ts';

/**
 * Everything the protocol says, in one language. `{crisis}`, `{emergency}`, `{police}`, `{health}`, `{violence}`, `{children}`, `{substances}` stand for a line of the
 * person's country, name and number, and `{clinic}` for what the public clinic of the neighbourhood is called there; a text whose lines the country does not have is said only where there is no other. Each list holds several wordings of one thing, reviewed like prose:
 * direct, without judging, one question at a time, under 90 words, no promises asked, no diagnosis.
 */
export interface Wording {
  /** The first reply: names what was said, asks directly about suicide, gives the line, says it is an AI. */
  readonly first: readonly string[];
  /** The first reply to somebody who hurts or wants to hurt themselves without speaking of death. */
  readonly firstSelfHarm: readonly string[];
  /** The first reply to a yes to the question of a concern: gives the line, says it is an AI, and asks on. */
  readonly firstAfterYes: readonly string[];
  /** The first reply when a plan, a goodbye or the means are already in what was said: urges, and still asks directly. */
  readonly firstImminent: readonly string[];
  /** The first reply when something was done already: help now, and who is there. */
  readonly firstAttempt: readonly string[];
  /** The attempt goes on and nobody has come yet: urges, and says what to do until then. */
  readonly attempt: readonly string[];
  /** Hours after an attempt of which nobody knows how it went. */
  readonly attemptLater: readonly string[];
  /** Breathless, fainting, after drinking, drugs or days without food. */
  readonly bodyInDanger: readonly string[];
  /** "Era broma" after an attempt was told: glad, and asks once more rather than believing it. */
  readonly attemptTakenBack: readonly string[];
  /** Somebody is with them or knows by now, and nobody who can treat them yet. */
  readonly attemptCompany: readonly string[];
  /** An ambulance was called: how to wait for it. */
  readonly helpComing: readonly string[];
  /** They are on their way to where they can be treated. */
  readonly onTheWay: readonly string[];
  /** They are with those who can treat them. */
  readonly helpArrived: readonly string[];
  /** The first reply about somebody else who is at risk. */
  readonly firstThirdParty: readonly string[];
  /** What each later step says. */
  readonly steps: Readonly<Record<Exclude<Step, 'ask_thoughts'>, readonly string[]>>;
  /** The question about thoughts when it was not in the first reply. */
  readonly askThoughts: readonly string[];
  /** More for somebody who stays with another person at risk. */
  readonly thirdPartyMore: readonly string[];
  /** When the one at risk does not answer: somebody has to go there. */
  readonly thirdPartyNoAnswer: readonly string[];
  /** When the one at risk is hurt, or does not wake. */
  readonly thirdPartyUrgent: readonly string[];
  /** When a helper asks what to say, whom to tell, whether it is their fault. */
  readonly helperAsks: readonly string[];
  /** When those who were told did not believe it, or made light of it. */
  readonly thirdPartyNotHeard: readonly string[];
  /** When help for the one at risk is on its way. */
  readonly thirdPartyHelpComing: readonly string[];
  /** When the one at risk is not alone any more: a word for the one who saw to it. */
  readonly thirdPartySafer: readonly string[];
  /** When the helper tells how they are themselves: a word for them. */
  readonly helperHeard: readonly string[];
  /** Answers to what keeps people from calling. */
  readonly barriers: Readonly<Record<Barrier, readonly string[]>>;
  /** When the person will not call or tell anybody. */
  readonly unwilling: readonly string[];
  /** When the person will not answer a question. */
  readonly refused: readonly string[];
  /** When the person leaves a question open and asks for the task: it goes on, and the way back stays open. */
  readonly resumed: readonly string[];
  /** When the person denies what was asked. */
  readonly denied: readonly string[];
  /** When a check-in is answered with anything but well. */
  readonly stillHeavy: readonly string[];
  /** Hurts themself and does not want to die: wounds, distance, what else helps, who could know. */
  readonly selfHarmHeard: readonly string[];
  /** Answers to what is asked of the tutor. */
  readonly backQuestions: Readonly<Record<BackQuestion, readonly string[]>>;
  /** The first words of a call or of a message to somebody close, tried out together. */
  readonly rehearsal: readonly string[];
  /** The plan for safety, step by step. */
  readonly safetyPlan: readonly string[];
  /** Sentences of other texts that offer one of both: "sí" to them accepts. */
  readonly offers: Readonly<Record<'rehearsal' | 'safetyPlan', readonly string[]>>;
  /** When they are angry with this machine: no lesson, no question. */
  readonly angry: readonly string[];
  /** When the person asks not to be given the number again. */
  readonly muted: readonly string[];
  /** When the person says they will call, or that they are safe for now. */
  readonly willing: readonly string[];
  /** When somebody is with them by now, or knows, or the means are out of reach. */
  readonly safer: readonly string[];
  /** When they ask whether they are talking to a machine. */
  readonly whoIAm: readonly string[];
  /** Short company for somebody who goes on writing when every step was taken: asks nothing that was asked, urges nothing again. */
  readonly presence: readonly string[];
  /** Replies to serious distress that is not a crisis. */
  readonly concern: Readonly<Record<ConcernKind, readonly string[]>>;
  /** When somebody who was asked about thoughts goes on about what weighs on them: neither a yes nor a no. */
  readonly distressHeard: readonly string[];
  /** What follows the answer to the question of such a concern, whatever the answer was: who can help, and that they may go on. */
  readonly concernHeard: Readonly<Record<AccompaniedConcern, readonly string[]>>;
  /** When somebody who is being hurt is not safe. */
  readonly abuseUnsafe: readonly string[];
  /** After the question of a concern, when a task was asked for in the same message. */
  readonly taskNext: string;
  /** Said for an emergency number in a country whose number is not known here. */
  readonly localEmergency: string;
  /** What `{clinic}` stands for, by country. */
  readonly clinics: Readonly<Record<'CL' | 'elsewhere', string>>;
  /** Said where one line would be named, once the person asked not to hear it. */
  readonly quietHelp: string;
}

export const BARRIERS = [
  'no_answer',
  'no_credit',
  'parents',
  'shame',
  'money',
  'hospital',
  'unhelpful',
  'alone',
] as const;
export type Barrier = (typeof BARRIERS)[number];

/** What people ask back: the number again, who will be told, what happens on the phone, what it costs, how to tell somebody, what to do now, whether anybody cares. */
export const BACK_QUESTION_KINDS = ['number', 'confidential', 'call', 'cost', 'tell', 'meanwhile', 'care'] as const;
export type BackQuestion = (typeof BACK_QUESTION_KINDS)[number];

export const CONCERN_KINDS = ['distress', 'past', 'bereavement', 'eating', 'abuse', 'substances'] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];

/** Concerns that one reply does not do justice to: what is answered to it is heard before the task goes on. */
export const ACCOMPANIED_CONCERNS = ['bereavement', 'eating', 'abuse'] as const;
export type AccompaniedConcern = (typeof ACCOMPANIED_CONCERNS)[number];
