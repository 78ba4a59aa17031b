import type { SessionSnapshot } from '../storage.ts';
import type { MemoryUser } from './memory-state.ts';

export function readSession(user: MemoryUser | undefined): SessionSnapshot | undefined {
  if (user?.session === undefined) return undefined;
  // Written by `finishTurn` of this very process.
  const { policy, safety }: SessionSnapshot = JSON.parse(user.session);
  return { policy, safety };
}
