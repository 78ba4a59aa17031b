import { storableJson, storableText } from '../storable.ts';
import type { DataKeyStore, WrappedKey } from '../storage.ts';
import { importKey, seal, sealedWith, unseal } from './data-key.ts';
import { createKeyRing } from './key-ring.ts';

/** Seals what a user wrote, and opens it again. Without a master key nothing new is sealed, and what is sealed does not open. */
export interface Sealing {
  /** Is anything new sealed? */
  readonly seals: boolean;
  readonly seal: (userId: string, text: string) => Promise<string>;
  readonly sealJson: (userId: string, value: unknown) => Promise<unknown>;
  /** Text that is not sealed comes back as it is. Throws `StorageUnavailableError` when the master key for it is not here. */
  readonly open: (userId: string, text: string) => Promise<string>;
  readonly openJson: (userId: string, value: unknown) => Promise<unknown>;
  /** The key that texts of a user are sealed with, to be stored with the first of them. */
  readonly keyOf: (userId: string) => Promise<WrappedKey | undefined>;
  readonly forget: (userId: string) => void;
}

export function createSealing(options: {
  readonly masterKeys: readonly Uint8Array<ArrayBuffer>[];
  readonly store: DataKeyStore;
  readonly newId: () => string;
}): Sealing {
  const { masterKeys, store, newId } = options;
  const seals = masterKeys.length > 0;
  let imported: Promise<readonly CryptoKey[]> | undefined;
  const masters = () => {
    imported ??= Promise.all(masterKeys.map(importKey));
    return imported;
  };
  const ring = createKeyRing({ masters, store, newId });

  // As every store keeps text: what is sealed passes it unseen.
  const sealText = async (userId: string, text: string) => seal(await ring.current(userId), userId, text);

  /** A text that only looks sealed names no key of its user. */
  const keyFor = async (userId: string, text: string) => {
    const keyId = sealedWith(text);
    return keyId === undefined ? undefined : ring.find(userId, keyId);
  };

  return {
    seals,
    seal: async (userId, text) => (seals ? sealText(userId, storableText(text)) : text),
    sealJson: async (userId, value) => (seals && value !== undefined ? sealText(userId, storableJson(value)) : value),
    open: async (userId, text) => {
      const key = await keyFor(userId, text);
      return key ? unseal(key, userId, text) : text;
    },
    openJson: async (userId, value) => {
      if (typeof value !== 'string') return value;
      const key = await keyFor(userId, value);
      return key ? JSON.parse(await unseal(key, userId, value)) : value;
    },
    keyOf: async (userId) => {
      if (!seals) return undefined;
      const { id, wrapped } = await ring.current(userId);
      return { id, wrapped };
    },
    forget: ring.forget,
  };
}
