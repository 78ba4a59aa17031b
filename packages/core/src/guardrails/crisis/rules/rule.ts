import type { Category } from '../screening.ts';

/** One thing the grammar looks for, in every way it can be said. */
export interface Rule {
  /** Stable name, reported in `reasons`. */
  readonly name: string;
  readonly category: Category;
  /** What the rule says on its own. A `cue` says nothing alone; several different cues together do. */
  readonly level: 'crisis' | 'concern' | 'cue';
  /** From 0 to 1: how sure the rule is on its own. */
  readonly weight: number;
  /** Speech that takes the rule's meaning away. @default none */
  readonly yields?: readonly Yield[];
  /** A "no" right before the match turns it around. @default true */
  readonly negatable?: boolean;
  /**
   * A wish, a decision or an act in the words that anybody would use, believed whatever the learned model makes of the message and never
   * read as nothing. A pattern belongs here only when what may follow it ("die of hunger", "live in this city") is shut out.
   * @default false
   */
  readonly outright?: boolean;
  readonly patterns: readonly string[];
}

/**
 * Speech that takes a rule's meaning away: `joke` (laughter or a petty cause), `topic` (homework, fiction, code, games,
 * news), `past` (told as something that was and is over), `harmless` (an accident, sport, hair), `departure` (graduates, moves away).
 */
export type Yield = 'joke' | 'petty' | 'topic' | 'past' | 'harmless' | 'departure';
