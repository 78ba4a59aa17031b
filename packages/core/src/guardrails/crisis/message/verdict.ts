import type { Category, Level, Span } from '../screening.ts';

/** What is known of a message; a `Screening` without its language. */
export interface Verdict {
  readonly level: Level;
  readonly category: Category;
  readonly confidence: number;
  readonly spans: readonly Span[];
  readonly reasons: readonly string[];
}
