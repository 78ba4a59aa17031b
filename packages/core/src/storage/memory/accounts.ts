import { storableId, storableText } from '../storable.ts';
import type { AccountStore } from '../storage.ts';
import { usernameKey } from '../username-key.ts';
import { createMemoryUser, type MemoryState } from './memory-state.ts';
import { readSession } from './read-session.ts';

export function memoryAccounts({ users, userIdsByName, logins, loginIdsByToken }: MemoryState): AccountStore {
  const create: AccountStore['create'] = async (account) => {
    const id = storableId(account.id);
    const name = usernameKey(account.username);
    if (userIdsByName.has(name)) return 'username_taken';
    const user = users.get(id);
    if (user?.account) throw new Error(`There is an account with the id ${id} already.`);
    const stored = {
      ...account,
      username: storableText(account.username),
      passwordHash: storableText(account.passwordHash),
    };
    users.set(id, { ...(user ?? createMemoryUser()), account: stored });
    userIdsByName.set(name, id);
    return 'created';
  };

  const exportUser: AccountStore['export'] = async (userId) => {
    const user = users.get(storableId(userId));
    const account = user?.account;
    return {
      account: account && { id: account.id, username: account.username, createdAtMs: account.createdAtMs },
      session: readSession(user),
      messages: [...(user?.messages ?? [])],
      feedback: [...(user?.feedback.values() ?? [])].sort((a, b) => a.createdAtMs - b.createdAtMs),
    };
  };

  const erase: AccountStore['erase'] = async (userId) => {
    const account = users.get(storableId(userId))?.account;
    if (account) userIdsByName.delete(usernameKey(account.username));
    users.delete(userId);
    for (const login of logins.values()) if (login.userId === userId) logins.delete(login.id);
    for (const [hash, loginId] of loginIdsByToken) if (!logins.has(loginId)) loginIdsByToken.delete(hash);
  };

  return {
    create,
    findByUsername: async (username) => users.get(userIdsByName.get(usernameKey(username)) ?? '')?.account,
    findById: async (id) => users.get(storableId(id))?.account,
    export: exportUser,
    erase,
  };
}
