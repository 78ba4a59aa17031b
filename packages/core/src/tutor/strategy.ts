import type { Fit } from './fit.ts';
import { pickFresh } from './fresh.ts';
import type { Part } from './read-task-part.ts';
import type { Fase, TiempoBloque, TipoTarea } from './slots.ts';
import {
  ACTIONS,
  CLOSINGS,
  GENERAL_ACTIONS,
  MIXED_OPENING,
  PART_ACTIONS,
  RESIZED,
  REVIEW_ACTIONS,
} from './texts/strategies-es.ts';

interface Wording {
  /** Everything said lately, in one text. */
  readonly said: string;
  readonly random: () => number;
}

export interface StrategyInput extends Wording {
  readonly tipo_tarea: TipoTarea | undefined;
  readonly fase: Fase | undefined;
  /** The part of the task the student spoke of. */
  readonly part: Part | undefined;
  readonly fit: Fit;
  readonly minutes: TiempoBloque;
  /** What to say before the action, one of these. */
  readonly openings: readonly string[];
}

export interface Strategy {
  /** An opening, one action, a closing question; under 75 words. */
  readonly text: string;
  /** The action alone. */
  readonly action: string;
}

/** One small action that fits the block, in the direction that fits the task. */
export function composeStrategy(input: StrategyInput): Strategy {
  const { fit, minutes, said, random } = input;
  const pools = actionsFor(input);
  // The nearest to what was said first; the general ones when all of the nearer ones were said lately.
  const unsaid = pools.map((pool) => pool.filter((action) => !wasSaid(action, said))).find((pool) => pool.length > 0);
  const action = withMinutes(pickFresh(unsaid ?? pools.at(-1) ?? [], said, random), fit, minutes);
  return { text: compose(pickFresh(input.openings, said, random), action, fit, input), action };
}

/** The same action in another block. */
export function resizeStrategy(action: string, fit: Fit, minutes: TiempoBloque, wording: Wording): Strategy {
  const resized = withMinutes(action.replace(/\b\d+ minutos/g, '{min} minutos'), fit, minutes);
  return { text: compose(pickFresh(RESIZED, wording.said, wording.random), resized, fit, wording), action: resized };
}

function actionsFor({ tipo_tarea, fase, part, fit }: StrategyInput): readonly (readonly string[])[] {
  const direction = fit.Q3 === '↑' ? 'why' : 'how';
  const ofTask = tipo_tarea ? ACTIONS[tipo_tarea] : undefined;
  const general = GENERAL_ACTIONS[direction];
  if (fase === 'revision' && direction === 'how' && tipo_tarea && WRITTEN.has(tipo_tarea))
    return [REVIEW_ACTIONS, ofTask?.started ?? [], general];
  const started = direction === 'how' && (fase === 'ejecucion' || fase === 'revision') ? (ofTask?.started ?? []) : [];
  return [part ? PART_ACTIONS[part][direction] : [], [...(ofTask?.[direction] ?? []), ...started], general];
}

/** What is revised by reading it again. */
const WRITTEN: ReadonlySet<TipoTarea> = new Set(['ensayo', 'esquema', 'borrador', 'resumen', 'protocolo_lab']);

function compose(opening: string, action: string, { Q3 }: Fit, { said, random }: Wording): string {
  return [
    opening,
    ...(Q3 === 'mixto' ? [pickFresh(MIXED_OPENING, said, random)] : []),
    action,
    pickFresh(CLOSINGS, said, random),
  ].join(' ');
}

/** Two of the minutes of a mixed strategy go to the why. */
const withMinutes = (action: string, { Q3 }: Fit, minutes: TiempoBloque): string =>
  action.replaceAll('{min}', String(Q3 === 'mixto' ? minutes - 2 : minutes));

const wasSaid = (action: string, said: string): boolean =>
  said.includes(action.split('{min}').toSorted((a, b) => b.length - a.length)[0] ?? action);
