import type { Category, Level } from '../crisis/screening.ts';

/** The questions of the protocol, in order; each is asked once at most. */
export const STEPS = [
  'ask_thoughts',
  'ask_plan',
  'ask_means',
  'ask_when',
  'guide',
  'imminent',
  'coping',
  'watch',
] as const;
export type Step = (typeof STEPS)[number];

/** What the protocol remembers of a person between turns; stored with the session as JSON. */
export interface SafetyState {
  readonly level: Level;
  readonly category: Category;
  /** The step whose question is waiting for an answer, or the last one taken. */
  readonly step: Step;
  /** Steps already asked, never asked again. */
  readonly asked: readonly Step[];
  /** What was learnt: true, false, or absent when not answered. */
  readonly known: {
    readonly thoughts?: boolean;
    readonly plan?: boolean;
    readonly means?: boolean;
    readonly soon?: boolean;
    readonly thirdParty?: boolean;
  };
  /** The person asked not to be given the number again: it stays in `safety`, not in the text. */
  readonly helplineMuted: boolean;
  /** Turns since the last sign of risk. */
  readonly calmTurns: number;
  /** Milliseconds since the Unix epoch of the last sign of risk. */
  readonly lastRiskAtMs: number;
}

/** Reads a stored state back; undefined for none, and for one that cannot be read. */
export function restoreSafetyState(stored: unknown): SafetyState | undefined {
  void stored;
  return undefined;
}
