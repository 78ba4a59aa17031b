import { planTurn, type TutorInput, type TutorPlan } from './plan-turn.ts';
import { restoreSession, sessionToWire, type TutorSession } from './session.ts';

/** The metamotivation tutor, in the shape a chat asks of its policy. */
export interface TutorPolicy {
  restore(stored: unknown): TutorSession;
  plan(input: TutorInput): TutorPlan;
  toWire(state: TutorSession): Record<string, unknown>;
}

export function tutorPolicy(): TutorPolicy {
  return { restore: restoreSession, plan: planTurn, toWire: sessionToWire };
}
