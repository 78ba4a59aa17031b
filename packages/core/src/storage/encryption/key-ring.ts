import type { DataKeyStore } from '../storage.ts';
import { createDataKey, type DataKey, unwrapDataKey } from './data-key.ts';

/** The data keys of the users this process has met lately. */
export interface KeyRing {
  /** The key that new texts of a user are sealed with: their oldest, or a new one, which is not stored yet. */
  readonly current: (userId: string) => Promise<DataKey>;
  /** A key by its id, or undefined when the user has no such key. */
  readonly find: (userId: string, keyId: string) => Promise<DataKey | undefined>;
  /** After a user was erased. */
  readonly forget: (userId: string) => void;
}

/** Users whose keys are kept at hand; the others cost one more round trip when they come back. */
const MOST_USERS = 10_000;

export function createKeyRing(options: {
  /** The first wraps new keys, all unwrap. */
  readonly masters: () => Promise<readonly CryptoKey[]>;
  readonly store: DataKeyStore;
  readonly newId: () => string;
}): KeyRing {
  const { masters, store, newId } = options;
  /** In the order in which they were last used. */
  const users = new Map<string, readonly DataKey[]>();

  const keep = (userId: string, keys: readonly DataKey[]) => {
    users.delete(userId);
    users.set(userId, keys);
    const oldest = users.size > MOST_USERS ? users.keys().next().value : undefined;
    if (oldest !== undefined) users.delete(oldest);
    return keys;
  };

  const load = async (userId: string) => {
    const [known, stored] = await Promise.all([masters(), store.ofUser(userId)]);
    return Promise.all(stored.map((key) => unwrapDataKey(known, userId, key)));
  };

  return {
    current: async (userId) => {
      const [known] = users.get(userId) ?? [];
      if (known) return known;
      const [stored, ...others] = await load(userId);
      const [master] = await masters();
      if (!master) throw new Error('There is no master key to make a data key with.');
      const current = stored ?? (await createDataKey(master, userId, newId()));
      // Two turns of one user at once may both have come here: the first one's key is kept.
      return users.get(userId)?.[0] ?? keep(userId, [current, ...others])[0] ?? current;
    },
    find: async (userId, keyId) => {
      const isAsked = ({ id }: DataKey) => id === keyId;
      const known = users.get(userId);
      const found = known?.find(isAsked);
      if (found) return found;
      const stored = await load(userId);
      const [current] = known ?? [];
      // A key that was made here and not stored yet stays the one that is used.
      keep(userId, current && !stored.some(({ id }) => id === current.id) ? [current, ...stored] : stored);
      return stored.find(isAsked);
    },
    forget: (userId) => {
      users.delete(userId);
    },
  };
}
