import type { Fit } from './fit.ts';
import { pickFresh } from './fresh.ts';
import type { Sentimiento, TiempoBloque, TipoTarea } from './slots.ts';
import { ACTIONS, CLOSINGS, GENERAL_ACTIONS, MIXED_OPENING, OPENINGS, RECALIBRATIONS } from './texts/strategies-es.ts';

export interface StrategyInput {
  readonly tipo_tarea: TipoTarea | undefined;
  readonly sentimiento: Sentimiento | undefined;
  readonly fit: Fit;
  readonly minutes: TiempoBloque;
  /** The one before did not help. */
  readonly recalibrated: boolean;
  /** Everything said lately, in one text. */
  readonly said: string;
  readonly random: () => number;
}

export interface Strategy {
  /** An opening, one action, a closing question; under 75 words. */
  readonly text: string;
  /** The action alone. */
  readonly action: string;
}

/** One small action that fits the block, in the direction that fits the task. */
export function composeStrategy({
  tipo_tarea,
  sentimiento,
  fit,
  minutes,
  recalibrated,
  said,
  random,
}: StrategyInput): Strategy {
  const direction = fit.Q3 === '↑' ? 'why' : 'how';
  const own = tipo_tarea ? ACTIONS[tipo_tarea][direction] : [];
  const minutesLeft = fit.Q3 === 'mixto' ? minutes - 2 : minutes;
  // The task's own actions first; the general ones when all of those were said lately.
  const unsaid = own.filter((action) => !wasSaid(action, said));
  const action = pickFresh(unsaid.length > 0 ? unsaid : GENERAL_ACTIONS[direction], said, random).replaceAll(
    '{min}',
    String(minutesLeft),
  );
  const opening = pickFresh(recalibrated ? RECALIBRATIONS : OPENINGS[sentimiento ?? 'none'], said, random);
  const parts = [
    opening,
    ...(fit.Q3 === 'mixto' ? [pickFresh(MIXED_OPENING, said, random)] : []),
    action,
    pickFresh(CLOSINGS, said, random),
  ];
  return { text: parts.join(' '), action };
}

const wasSaid = (action: string, said: string): boolean =>
  said.includes(action.split('{min}').toSorted((a, b) => b.length - a.length)[0] ?? action);
