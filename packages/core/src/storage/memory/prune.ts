import type { Storage } from '../storage.ts';
import { type MemoryState, withoutConversation } from './memory-state.ts';

export function memoryPrune({ users, logins, loginIdsByToken }: MemoryState): Storage['prune'] {
  return async ({ inactiveSinceMs, nowMs }) => {
    const pruned = { conversations: 0, logins: 0 };
    for (const [id, user] of users) {
      const lastTurnMs = Math.max(...[...user.turns.values()].map(({ startedAtMs }) => startedAtMs));
      if (user.turns.size === 0 || lastTurnMs >= inactiveSinceMs) continue;
      users.set(id, withoutConversation(user));
      pruned.conversations += 1;
    }
    for (const login of logins.values()) {
      if (login.expiresAtMs > nowMs) continue;
      logins.delete(login.id);
      pruned.logins += 1;
    }
    for (const [hash, loginId] of loginIdsByToken) if (!logins.has(loginId)) loginIdsByToken.delete(hash);
    return pruned;
  };
}
