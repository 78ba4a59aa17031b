/** Four seconds in, four held, four out, four times; or five senses, one after the other. */
export type ExerciseState =
  | { readonly kind: 'breathing'; readonly startedAtMs: number | undefined; readonly breath: Breath | undefined }
  | { readonly kind: 'grounding'; readonly step: number };

export interface Breath {
  readonly phase: 'in' | 'hold' | 'out' | 'done';
  /** Seconds left of the phase, from 4 to 1. */
  readonly seconds: number;
  /** From 1. */
  readonly round: number;
}

export const ROUNDS = 4;
const PHASE_SECONDS = 4;
const PHASES = ['in', 'hold', 'out'] as const;

export const newExercise = (kind: ExerciseState['kind']): ExerciseState =>
  kind === 'breathing' ? { kind, startedAtMs: undefined, breath: undefined } : { kind, step: 0 };

/** Where the breath is, so many milliseconds after the start. */
export function breathAt(elapsedMs: number): Breath {
  const second = Math.floor(elapsedMs / 1000);
  const phaseIndex = Math.floor(second / PHASE_SECONDS);
  const round = Math.floor(phaseIndex / PHASES.length) + 1;
  const phase = PHASES[phaseIndex % PHASES.length];
  if (round > ROUNDS || phase === undefined) return { phase: 'done', seconds: 0, round: ROUNDS };
  return { phase, seconds: PHASE_SECONDS - (second % PHASE_SECONDS), round };
}

/** The exercise that fits a feeling, by the tutor's name of it. */
export const fittingExercise = (feeling: unknown): ExerciseState['kind'] =>
  feeling === 'frustracion' || feeling === 'dispersion_rumiacion' ? 'grounding' : 'breathing';
