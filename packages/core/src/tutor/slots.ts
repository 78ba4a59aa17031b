/**
 * The feelings that the tutor tells apart. This list and those below are the five things it finds out, in their fixed Spanish wire names (Miele &
 * Scholer's task-motivation fit).
 */
export const SENTIMIENTOS = [
  'aburrimiento',
  'frustracion',
  'ansiedad_error',
  'dispersion_rumiacion',
  'baja_autoeficacia',
  'otro',
] as const;
/** The kinds of tasks. */
export const TIPOS_TAREA = [
  'ensayo',
  'esquema',
  'borrador',
  'lectura_tecnica',
  'resumen',
  'resolver_problemas',
  'protocolo_lab',
  'mcq',
  'presentacion',
  'coding',
  'bugfix',
  'proofreading',
] as const;
/** Where in the task somebody is. */
export const FASES = ['ideacion', 'planificacion', 'ejecucion', 'revision'] as const;
/** When it is due. */
export const PLAZOS = ['hoy', '<24h', 'esta_semana', '>1_semana'] as const;
/** How long a block of work takes, in minutes. */
export const TIEMPOS_BLOQUE = [10, 12, 15, 25] as const;

/** One of {@link SENTIMIENTOS}. */
export type Sentimiento = (typeof SENTIMIENTOS)[number];
/** One of {@link TIPOS_TAREA}. */
export type TipoTarea = (typeof TIPOS_TAREA)[number];
/** One of {@link FASES}. */
export type Fase = (typeof FASES)[number];
/** One of {@link PLAZOS}. */
export type Plazo = (typeof PLAZOS)[number];
/** Minutes. */
export type TiempoBloque = (typeof TIEMPOS_BLOQUE)[number];

/** What is known of somebody's task; absent is not known. */
export interface Slots {
  readonly sentimiento?: Sentimiento;
  readonly sentimiento_otro?: string;
  readonly tipo_tarea?: TipoTarea;
  readonly fase?: Fase;
  readonly plazo?: Plazo;
  readonly tiempo_bloque?: TiempoBloque;
  readonly ramo?: string;
}

export const DEFAULT_BLOCK: TiempoBloque = 12;
