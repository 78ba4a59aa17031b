import type { Slots, TipoTarea } from './slots.ts';

/** The motivational fit of a task, derived by fixed rules (Miele & Scholer). */
export interface Fit {
  /** A: creative, divergent. B: analytic, convergent. */
  readonly Q2: 'A' | 'B';
  /** ↑: why, abstract. ↓: how, concrete. mixto: two minutes of ↑, then ↓. */
  readonly Q3: '↑' | '↓' | 'mixto';
  readonly enfoque: 'promocion_eager' | 'prevencion_vigilant';
}

const CREATIVE: ReadonlySet<TipoTarea> = new Set(['ensayo', 'esquema', 'borrador', 'presentacion', 'coding']);

/** Somebody who fears to fail or doubts themselves is helped by care and by the next concrete step, whatever the task asks for. */
export const needsTheConcrete = (sentimiento: Slots['sentimiento']): boolean =>
  sentimiento === 'ansiedad_error' || sentimiento === 'baja_autoeficacia';

/** The fit of what is known so far; slots that are missing count as nothing special. */
export function fit({ sentimiento, tipo_tarea, fase, plazo }: Slots): Fit {
  const early = fase === 'ideacion' || fase === 'planificacion';
  const pressing = fase === 'revision' || plazo === 'hoy' || plazo === '<24h';
  const Q2 = early ? 'A' : pressing ? 'B' : tipo_tarea && CREATIVE.has(tipo_tarea) ? 'A' : 'B';
  if (needsTheConcrete(sentimiento)) return { Q2, Q3: '↓', enfoque: 'prevencion_vigilant' };
  const mixed = tipo_tarea === 'ensayo' && (fase === 'planificacion' || fase === 'ejecucion');
  const Q3 = pressing ? '↓' : mixed ? 'mixto' : early ? '↑' : '↓';
  return { Q2, Q3, enfoque: Q2 === 'A' ? 'promocion_eager' : 'prevencion_vigilant' };
}
