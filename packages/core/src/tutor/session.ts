import * as v from 'valibot';
import type { Fit } from './fit.ts';
import type { AskedSlot } from './read-slots.ts';
import { PARTS, type Part } from './read-task-part.ts';
import {
  DEFAULT_BLOCK,
  FASES,
  PLAZOS,
  SENTIMIENTOS,
  type Sentimiento,
  type Slots,
  TIEMPOS_BLOQUE,
  TIPOS_TAREA,
  type TiempoBloque,
} from './slots.ts';

/** Where a conversation stands between two turns. Wire names; what starts with `_` stays inside. */
export interface TutorSession {
  readonly greeted: boolean;
  /** Strategies given for the task at hand. */
  readonly iteration: number;
  readonly sentimiento_inicial?: Sentimiento;
  readonly sentimiento_actual?: Sentimiento;
  readonly slots: Slots;
  readonly Q2?: Fit['Q2'];
  readonly Q3?: Fit['Q3'];
  readonly enfoque?: Fit['enfoque'];
  readonly tiempo_bloque: TiempoBloque;
  readonly last_strategy?: string;
  readonly last_eval_result?: EvalResult;
  /** The slot asked for last, and how many were asked before the first help. */
  readonly _asked?: Exclude<AskedSlot, undefined | 'block'>;
  readonly _questions: number;
  /** What the last reply was waiting for. */
  readonly _awaiting: Awaiting;
  /** The part of the task the student spoke of last. */
  readonly _part?: Part;
  /** What they were telling, and for how many replies it has only been listened to. */
  readonly _mood?: Mood;
  readonly _listened: number;
  /** The exercise they did not want. */
  readonly _refused?: Exercise;
  /** Replies in a row that did not understand. */
  readonly _lost: number;
}

const AWAITING = ['nothing', 'listening', 'slot', 'evaluation', 'more', 'wellness_offer', 'wellness_done'] as const;
export type Awaiting = (typeof AWAITING)[number];
export const EXERCISES = ['breathing', 'grounding', 'relevance'] as const;
export type Exercise = (typeof EXERCISES)[number];
const MOODS = ['loss', 'trouble', 'joy', 'chat'] as const;
export type Mood = (typeof MOODS)[number];

/** How the last strategy went. Wire names. */
export interface EvalResult {
  readonly exito: boolean;
  readonly cambio_sentimiento: '↑' | '=' | '↓';
  readonly fallos_consecutivos: number;
}

export const NEW_SESSION: TutorSession = {
  greeted: false,
  iteration: 0,
  slots: {},
  tiempo_bloque: DEFAULT_BLOCK,
  _questions: 0,
  _awaiting: 'nothing',
  _listened: 0,
  _lost: 0,
};

// Each member falls back by itself: one that an older version wrote differently does not cost the others.
const slot = <TSchema extends v.GenericSchema>(schema: TSchema) => v.fallback(v.optional(schema), undefined);
const stored = v.object({
  greeted: v.fallback(v.boolean(), false),
  iteration: v.fallback(v.number(), 0),
  sentimiento_inicial: slot(v.picklist(SENTIMIENTOS)),
  sentimiento_actual: slot(v.picklist(SENTIMIENTOS)),
  slots: v.fallback(
    v.object({
      sentimiento: slot(v.picklist(SENTIMIENTOS)),
      sentimiento_otro: slot(v.string()),
      tipo_tarea: slot(v.picklist(TIPOS_TAREA)),
      fase: slot(v.picklist(FASES)),
      plazo: slot(v.picklist(PLAZOS)),
      tiempo_bloque: slot(v.picklist(TIEMPOS_BLOQUE)),
      ramo: slot(v.string()),
    }),
    {},
  ),
  Q2: slot(v.picklist(['A', 'B'])),
  Q3: slot(v.picklist(['↑', '↓', 'mixto'])),
  enfoque: slot(v.picklist(['promocion_eager', 'prevencion_vigilant'])),
  tiempo_bloque: v.fallback(v.picklist(TIEMPOS_BLOQUE), DEFAULT_BLOCK),
  last_strategy: slot(v.string()),
  last_eval_result: slot(
    v.object({ exito: v.boolean(), cambio_sentimiento: v.picklist(['↑', '=', '↓']), fallos_consecutivos: v.number() }),
  ),
  _asked: slot(v.picklist(['sentimiento', 'tipo_tarea', 'fase', 'plazo', 'tiempo_bloque'])),
  _questions: v.fallback(v.number(), 0),
  _awaiting: v.fallback(v.picklist(AWAITING), 'nothing'),
  _part: slot(v.picklist(PARTS)),
  _mood: slot(v.picklist(MOODS)),
  _refused: slot(v.picklist(EXERCISES)),
  _listened: v.fallback(v.number(), 0),
  _lost: v.fallback(v.number(), 0),
});

/** Reads a stored session back. Never throws: what cannot be read is as if it had not been said. */
export function restoreSession(value: unknown): TutorSession {
  const parsed = v.safeParse(stored, value);
  if (!parsed.success) return NEW_SESSION;
  const { slots, ...rest } = parsed.output;
  // JSON has no undefined: members that are absent stay absent.
  return { ...withoutUndefined(rest), slots: withoutUndefined(slots) };
}

type Present<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

function withoutUndefined<T extends object>(value: T): Present<T> {
  // Sound because every key that is left holds a value.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Present<T>;
}

/** The session as clients see it: every member is there, null where nothing is known. */
export function sessionToWire(session: TutorSession): Record<string, unknown> {
  return {
    greeted: session.greeted,
    iteration: session.iteration,
    sentimiento_inicial: session.sentimiento_inicial ?? null,
    sentimiento_actual: session.sentimiento_actual ?? null,
    slots: session.slots,
    Q2: session.Q2 ?? null,
    Q3: session.Q3 ?? null,
    enfoque: session.enfoque ?? null,
    tiempo_bloque: session.tiempo_bloque,
    last_strategy: session.last_strategy ?? null,
    last_eval_result: session.last_eval_result ?? null,
  };
}
