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
    /** Where a rule of a crisis was met, and by the length of the message where none was. */
    readonly thresholds: Readonly<Record<'ruled' | MessageLength, Thresholds>>;
  };
  /** The same for the last message of a conversation. */
  readonly together: {
    readonly crisis: Regression;
    readonly concern: Regression;
    readonly thresholds: Thresholds & {
      /** A likelihood below these doubts what only the rules of a conversation have raised. */
      readonly hardlyCrisis: number;
      readonly hardlyConcern: number;
    };
  };
  /** The levels of both heads for each bucket, see `packed-levels.ts`, in base 64. */
  readonly weights: string;
}

/** Up to a line, up to what tells one thing, and more: see `lengthOf`. */
export type MessageLength = 'brief' | 'medium' | 'long';

/** The likelihood from which a text is read as a crisis, and as a concern. */
export interface Thresholds {
  readonly crisis: number;
  readonly concern: number;
}

interface Head {
  readonly scale: number;
  readonly bias: number;
}
