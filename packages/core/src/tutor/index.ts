/**
 * The metamotivation tutor: pure functions from a session and a message to a strategy, and the words for it.
 * @module
 */
export { type Fit, fit } from './fit.ts';
export { planTurn, type TutorInput, type TutorPlan } from './plan-turn.ts';
export { NAVIGATE_WELLNESS, type QuickReply } from './quick-replies.ts';
export { type AskedSlot, readSlots } from './read-slots.ts';
export type { EvalResult, TutorSession } from './session.ts';
export {
  FASES,
  type Fase,
  PLAZOS,
  type Plazo,
  SENTIMIENTOS,
  type Sentimiento,
  type Slots,
  TIEMPOS_BLOQUE,
  TIPOS_TAREA,
  type TiempoBloque,
  type TipoTarea,
} from './slots.ts';
export { type TutorPolicy, tutorPolicy } from './tutor-policy.ts';
