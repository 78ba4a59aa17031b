import { planTurn, type TutorInput, type TutorPlan } from './plan-turn.ts';
import { restoreSession, sessionToWire, type TutorSession } from './session.ts';

/** The metamotivation tutor, in the shape a chat asks of its policy. */
export interface TutorPolicy {
  /** Reads a stored session back. Never throws. */
  restore(stored: unknown): TutorSession;
  /** Decides one turn. */
  plan(input: TutorInput): TutorPlan;
  /** The session in wire names. */
  toWire(state: TutorSession): Record<string, unknown>;
}

/** The metamotivation tutor as the policy of a chat: the default of `createFlou`. */
export function tutorPolicy(): TutorPolicy {
  return { restore: restoreSession, plan: planTurn, toWire: sessionToWire };
}
