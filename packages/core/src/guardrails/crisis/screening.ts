/** The three answers of the detector, in rising order of urgency. */
export const LEVELS = ['none', 'concern', 'crisis'] as const;
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** What a message may be about, of the things that matter for somebody's safety. */
export const CATEGORIES = [
  'passive_ideation',
  'active_ideation',
  'plan_or_intent',
  'method_seeking',
  'farewell',
  'self_harm',
  'attempt',
  'third_party',
  'hopelessness',
  'burdensomeness',
  'past_ideation',
  'bereavement',
  'eating_disorder',
  'abuse',
  'hyperbole',
  'none',
] as const;
/** One of {@link CATEGORIES}. */
export type Category = (typeof CATEGORIES)[number];

/** One line of a conversation, oldest first; the last one is the message that is being screened. */
export interface Turn {
  readonly role: 'user' | 'model';
  readonly text: string;
}

/** A half-open range `[start, end)` of UTF-16 code units in the screened message as it was written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the detector says of a message and why. */
export interface Screening {
  readonly level: Level;
  readonly category: Category;
  /** From 0 to 1: how sure the detector is of `level`. */
  readonly confidence: number;
  /** The parts of the message that decided. Empty for `none`. */
  readonly spans: readonly Span[];
  /** Names of the rules and features that decided, most important first. Never text of the message. */
  readonly reasons: readonly string[];
  /** The language the message reads as, BCP 47 (`es`, `en`, `pt`), or `und` when none is covered. */
  readonly language: string;
  /** False when the message is in a language the detector does not cover: `none` then means "could not tell". */
  readonly covered: boolean;
}
