/** The five things the tutor finds out, in their fixed Spanish wire names (Miele & Scholer's task-motivation fit). */
export const SENTIMIENTOS = [
  'aburrimiento',
  'frustracion',
  'ansiedad_error',
  'dispersion_rumiacion',
  'baja_autoeficacia',
  'otro',
] as const;
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
export const FASES = ['ideacion', 'planificacion', 'ejecucion', 'revision'] as const;
export const PLAZOS = ['hoy', '<24h', 'esta_semana', '>1_semana'] as const;
export const TIEMPOS_BLOQUE = [10, 12, 15, 25] as const;

export type Sentimiento = (typeof SENTIMIENTOS)[number];
export type TipoTarea = (typeof TIPOS_TAREA)[number];
export type Fase = (typeof FASES)[number];
export type Plazo = (typeof PLAZOS)[number];
/** Minutes. */
export type TiempoBloque = (typeof TIEMPOS_BLOQUE)[number];

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
