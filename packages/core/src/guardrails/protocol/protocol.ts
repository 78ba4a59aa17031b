import type { Category, Level, Screening } from '../crisis/screening.ts';
import type { SafetyState, Step } from './safety-state.ts';

/** What the protocol decides from. */
export interface ProtocolInput {
  readonly message: string;
  readonly screening: Screening;
  /** What was remembered, or undefined when nothing of the kind has happened. */
  readonly state: SafetyState | undefined;
  /** ISO 3166 country whose helplines to give, such as `CL`. */
  readonly country: string;
  /** What was answered before, oldest first, so that no wording comes back. */
  readonly recentReplies: readonly string[];
  readonly nowMs: number;
  /** A number in [0, 1) that picks among equal wordings. */
  readonly random: () => number;
}

/** What the protocol says, what it remembers, and what clients are told. */
export interface ProtocolDecision {
  /**
   * `answer`: `text` is the whole reply, the task waits. `check_in`: `text` is the reply and asks one gentle question; the task goes on
   * with the next message, whatever it answers.
   * `none`: nothing to say, the turn is an ordinary one.
   */
  readonly mode: 'answer' | 'check_in' | 'none';
  readonly text: string;
  readonly state: SafetyState | undefined;
  readonly safety: Safety;
}

/** The `safety` member of every reply (2-http-api.md). */
export interface Safety {
  readonly level: Level;
  readonly category?: Category;
  readonly step?: Step;
  readonly helplines?: readonly HelplineView[];
}

/** A helpline as clients show it; `href` is a `tel:` or a page. */
export interface HelplineView {
  readonly name: string;
  readonly phone: string;
  /** A `tel:`, `sms:` or `https:` link. */
  readonly href: string;
  readonly hours: string;
  /** ISO 3166, or `INT` for an international directory. */
  readonly country: string;
}
