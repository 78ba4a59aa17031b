import type { Regression } from './logistic.ts';

/** What `npm run train:crisis` learned from the corpus, as it stands in `model.generated.ts`. */
export interface Model {
  /** From the levels of the table to log odds. */
  readonly crisis: Head;
  readonly concern: Head;
  /** How far the rules and the scores can be trusted for a message by itself. */
  readonly combiner: {
    readonly crisis: Regression;
    readonly concern: Regression;
    readonly thresholds: {
      readonly crisis: number;
      readonly concern: number;
      /** For a message of a few words, see `isBrief`. */
      readonly briefConcern: number;
    };
  };
  /** The same for the last message of a conversation. */
  readonly together: {
    readonly crisis: Regression;
    readonly concern: Regression;
    readonly thresholds: {
      readonly crisis: number;
      readonly concern: number;
      /** A likelihood below these doubts what only the rules of a conversation have raised. */
      readonly hardlyCrisis: number;
      readonly hardlyConcern: number;
    };
  };
  /** The levels of both heads for each bucket, see `packed-levels.ts`, in base 64. */
  readonly weights: string;
}

interface Head {
  readonly scale: number;
  readonly bias: number;
}
