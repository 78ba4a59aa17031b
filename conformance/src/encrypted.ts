import { encryptedStorage, type Storage, standardRuntime } from '@flou/core';

/** A storage behind encryption at rest, with a key of its own. */
export function encrypted(storage: Storage): Storage {
  const masterKeys = [crypto.getRandomValues(new Uint8Array(32))];
  return encryptedStorage(storage, { masterKeys, newId: standardRuntime.newId });
}
