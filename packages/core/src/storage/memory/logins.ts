import { storableId, storableText } from '../storable.ts';
import type { LoginStore } from '../storage.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryLogins({ users, logins, loginIdsByToken }: MemoryState): LoginStore {
  const open: LoginStore['open'] = async ({ id, userId, tokenHash, expiresAtMs }) => {
    if (!users.has(storableId(userId))) return;
    if (logins.has(id)) throw new Error(`There is a login with the id ${id} already.`);
    logins.set(id, { id, userId, currentTokenHash: storableText(tokenHash), expiresAtMs, closed: false });
    loginIdsByToken.set(storableText(tokenHash), id);
  };

  const rotate: LoginStore['rotate'] = async ({ nowMs, nextExpiresAtMs, ...tokens }) => {
    const tokenHash = storableText(tokens.tokenHash);
    const nextTokenHash = storableText(tokens.nextTokenHash);
    const login = logins.get(loginIdsByToken.get(tokenHash) ?? '');
    if (!login) return { outcome: 'unknown' };
    if (login.closed) return { outcome: 'closed' };
    if (login.expiresAtMs <= nowMs) return { outcome: 'expired' };
    const ids = { loginId: login.id, userId: login.userId };
    if (login.currentTokenHash !== tokenHash) {
      login.closed = true;
      return { outcome: 'reused', ...ids };
    }
    login.currentTokenHash = nextTokenHash;
    login.expiresAtMs = nextExpiresAtMs;
    loginIdsByToken.set(nextTokenHash, login.id);
    return { outcome: 'rotated', ...ids };
  };

  return {
    open,
    rotate,
    isOpen: async (loginId) => logins.get(loginId)?.closed === false,
    close: async (loginId) => {
      const login = logins.get(loginId);
      if (login) login.closed = true;
    },
    closeAll: async (userId) => {
      storableId(userId);
      for (const login of logins.values()) if (login.userId === userId) login.closed = true;
    },
  };
}
