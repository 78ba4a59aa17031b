import type { Slots, TipoTarea } from './slots.ts';

/** An answer to choose: `label` is shown, `value` is sent as the next message. */
export interface QuickReply {
  readonly label: string;
  /** What is sent when it is tapped; `readSlots` and the cycle read every one of these back. */
  readonly value: string;
}

const reply = (label: string, value: string): QuickReply => ({ label, value });

export const FEELING_REPLIES: readonly QuickReply[] = [
  reply('😑 Aburrimiento', 'aburrimiento'),
  reply('😤 Frustración', 'frustracion'),
  reply('😰 Miedo a equivocarme', 'ansiedad_error'),
  reply('🌀 Cabeza en otra parte', 'dispersion_rumiacion'),
  reply('😔 Siento que no puedo', 'baja_autoeficacia'),
  reply('💬 Otra cosa', 'otro'),
];

export const SLOT_REPLIES: Readonly<Record<'tipo_tarea' | 'plazo' | 'fase' | 'tiempo_bloque', readonly QuickReply[]>> =
  {
    tipo_tarea: [
      reply('Ensayo', 'ensayo'),
      reply('Ejercicios', 'resolver_problemas'),
      reply('Leer', 'lectura_tecnica'),
      reply('Resumen', 'resumen'),
      reply('Presentación', 'presentacion'),
      reply('Prueba de alternativas', 'mcq'),
      reply('Informe de laboratorio', 'protocolo_lab'),
      reply('Programar', 'coding'),
    ],
    plazo: [
      reply('Hoy', 'hoy'),
      reply('Mañana', '<24h'),
      reply('Esta semana', 'esta_semana'),
      reply('Más de una semana', '>1_semana'),
    ],
    fase: [
      reply('Buscando la idea', 'ideacion'),
      reply('Planificando', 'planificacion'),
      reply('Haciéndolo', 'ejecucion'),
      reply('Revisando', 'revision'),
    ],
    tiempo_bloque: [reply('10 min', '10'), reply('12 min', '12'), reply('15 min', '15'), reply('25 min', '25')],
  };

/** What the phases are called in a test, a reading or a repair; a text's own words do not fit them. */
const FASE_STUDY = [
  reply('Recién partiendo', 'ideacion'),
  reply('Ordenando la materia', 'planificacion'),
  reply('Ejercitando', 'ejecucion'),
  reply('Repasando', 'revision'),
];
const FASE_READING = [
  reply('Por empezar', 'planificacion'),
  reply('A la mitad', 'ejecucion'),
  reply('Repasando', 'revision'),
];
const FASE_REPAIR = [reply('Buscando qué falla', 'ejecucion'), reply('Dando la última mirada', 'revision')];

const FASE_BY_TASK: Partial<
  Record<
    TipoTarea,
    { readonly question: 'fase_study' | 'fase_reading' | 'fase_repair'; replies: readonly QuickReply[] }
  >
> = {
  mcq: { question: 'fase_study', replies: FASE_STUDY },
  resolver_problemas: { question: 'fase_study', replies: FASE_STUDY },
  lectura_tecnica: { question: 'fase_reading', replies: FASE_READING },
  bugfix: { question: 'fase_repair', replies: FASE_REPAIR },
  proofreading: { question: 'fase_repair', replies: FASE_REPAIR },
};

/** How a slot is asked for, in words that fit the task. */
export function askFor(missing: keyof typeof SLOT_REPLIES, tipo: TipoTarea | undefined) {
  const special = missing === 'fase' && tipo ? FASE_BY_TASK[tipo] : undefined;
  return special ?? { question: missing, replies: SLOT_REPLIES[missing] };
}

export const EVALUATION_REPLIES: readonly QuickReply[] = [
  reply('✅ Me ayudó', 'me ayudó'),
  reply('😐 Sigo igual', 'sigo igual'),
  reply('❌ No funcionó', 'no funcionó'),
];

/** The value of a quick reply that is not sent: it opens the client's wellbeing exercise. */
export const NAVIGATE_WELLNESS = 'NAVIGATE_WELLNESS';

export const WELLNESS_REPLIES: readonly QuickReply[] = [
  reply('🌿 Hagámoslo', NAVIGATE_WELLNESS),
  reply('Ahora no', 'no gracias'),
];

export const MORE_REPLIES: readonly QuickReply[] = [
  reply('🔁 Otro bloque', 'otro bloque'),
  reply('Por hoy basta', 'por hoy basta'),
];

export const OTHER_WAY_REPLIES: readonly QuickReply[] = [
  reply('💡 Otra idea', 'otra idea'),
  reply('✂️ Más corto', 'más corto'),
  reply('🌿 Una pausa', NAVIGATE_WELLNESS),
];

export const OTHER_PAUSE_REPLIES: readonly QuickReply[] = [
  reply('🌿 Otra pausa', NAVIGATE_WELLNESS),
  reply('💡 Otra idea', 'otra idea'),
  reply('Por hoy basta', 'por hoy basta'),
];

const START_OPTIONS: readonly QuickReply[] = [
  reply('📚 Una tarea', 'una tarea pendiente'),
  reply('💬 Cómo me siento', 'cómo me siento'),
  reply('☕ Solo conversar', 'solo conversar'),
];
const TASK_OPTIONS: readonly QuickReply[] = [
  reply('💡 Otra idea', 'otra idea'),
  reply('✂️ Más corto', 'más corto'),
  reply('📚 Otra tarea', 'otra tarea'),
  reply('💬 Cómo me siento', 'cómo me siento'),
];
export const OPTION_REPLIES = { start: START_OPTIONS, task: TASK_OPTIONS } as const;

export const LISTENING_REPLIES: readonly QuickReply[] = [
  reply('Seguir conversando', 'seguir conversando'),
  reply('📚 Ver algo pendiente', 'una tarea pendiente'),
  reply('Otro tema', 'otro tema'),
];

/** The missing slot that matters most, in the order the help depends on them. The block has a default, so it is asked last. */
export function missingSlot({ tipo_tarea, plazo, fase, tiempo_bloque }: Slots): keyof typeof SLOT_REPLIES | undefined {
  if (!tipo_tarea) return 'tipo_tarea';
  if (!plazo) return 'plazo';
  if (!fase) return 'fase';
  return tiempo_bloque ? undefined : 'tiempo_bloque';
}
