import type { Slots } from './slots.ts';

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

export const EVALUATION_REPLIES: readonly QuickReply[] = [
  reply('✅ Me ayudó', 'me ayudó'),
  reply('😐 Sigo igual', 'sigo igual'),
  reply('❌ No funcionó', 'no funcionó'),
];

export const NAVIGATE_WELLNESS = 'NAVIGATE_WELLNESS';

export const WELLNESS_REPLIES: readonly QuickReply[] = [
  reply('🌿 Hagámoslo', NAVIGATE_WELLNESS),
  reply('Ahora no', 'no gracias'),
];

/** The missing slot that matters most, in the order the help depends on them. The block has a default, so it is asked last. */
export function missingSlot({ tipo_tarea, plazo, fase, tiempo_bloque }: Slots): keyof typeof SLOT_REPLIES | undefined {
  if (!tipo_tarea) return 'tipo_tarea';
  if (!plazo) return 'plazo';
  if (!fase) return 'fase';
  return tiempo_bloque ? undefined : 'tiempo_bloque';
}
