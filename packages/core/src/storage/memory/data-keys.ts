import { storableId } from '../storable.ts';
import type { DataKeyStore } from '../storage.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryDataKeys({ users }: MemoryState): DataKeyStore {
  const all = () =>
    [...users].flatMap(([userId, { dataKeys }]) => [...dataKeys].map(([id, wrapped]) => ({ id, userId, wrapped })));

  return {
    ofUser: async (userId) =>
      [...(users.get(storableId(userId))?.dataKeys ?? [])].map(([id, wrapped]) => ({ id, wrapped })),
    add: async (userId, { id, wrapped }) => {
      const keys = users.get(storableId(userId))?.dataKeys;
      if (keys && !keys.has(id)) keys.set(id, wrapped);
    },
    page: async ({ after = '', limit }) =>
      all()
        .filter(({ id }) => id > after)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, limit),
    rewrap: async ({ id, wrapped }) => {
      for (const { dataKeys } of users.values()) if (dataKeys.has(id)) dataKeys.set(id, wrapped);
    },
  };
}
