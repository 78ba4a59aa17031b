import * as base64url from 'jose/base64url';
import { StorageUnavailableError } from '../../errors/flou-error.ts';
import type { WrappedKey } from '../storage.ts';

/**
 * Envelope encryption with AES-256-GCM: the master key, which never touches the database, wraps the data keys of the users; a data key seals what
 * its user wrote. What is sealed for one user does not open as another's.
 */
export interface DataKey {
  readonly id: string;
  readonly key: CryptoKey;
  /** As it is stored. */
  readonly wrapped: string;
}

const AES = 'AES-GCM';
const KEY_BYTES = 32;
/** As NIST SP 800-38D has it; a fresh random one for every text. */
const NONCE_BYTES = 12;

/** `bytes` are 32 random ones. */
export function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']);
}

export async function createDataKey(master: CryptoKey, userId: string, id: string): Promise<DataKey> {
  const raw = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return { id, key: await importKey(raw), wrapped: await encrypt(master, `${userId} ${id}`, raw) };
}

/** Throws `StorageUnavailableError` when none of the master keys wrapped it. */
export async function unwrapDataKey(
  masters: readonly CryptoKey[],
  userId: string,
  stored: WrappedKey,
): Promise<DataKey> {
  const raw = await unwrapBytes(masters, userId, stored);
  return { id: stored.id, key: await importKey(raw), wrapped: stored.wrapped };
}

/** The same data key under the first of the master keys. */
export async function rewrapDataKey(
  masters: readonly [CryptoKey, ...CryptoKey[]],
  userId: string,
  stored: WrappedKey,
): Promise<WrappedKey> {
  const raw = await unwrapBytes(masters, userId, stored);
  return { id: stored.id, wrapped: await encrypt(masters[0], `${userId} ${stored.id}`, raw) };
}

async function unwrapBytes(masters: readonly CryptoKey[], userId: string, { id, wrapped }: WrappedKey) {
  for (const master of masters) {
    const raw = await decrypt(master, `${userId} ${id}`, wrapped);
    if (raw) return raw;
  }
  throw new StorageUnavailableError(
    'Messages are stored encrypted, and DATA_ENCRYPTION_KEY is not the key they were encrypted with.',
  );
}

const SEAL = /^flou:1:([0-9a-f-]{36}):([\w-]+)$/;

/** `flou:1:<id of the data key>:<nonce and ciphertext, base64url>`. */
export async function seal({ id, key }: DataKey, userId: string, text: string): Promise<string> {
  return `flou:1:${id}:${await encrypt(key, userId, utf8(text))}`;
}

/** The id of the data key that a text says it is sealed with. */
export function sealedWith(text: string): string | undefined {
  return SEAL.exec(text)?.[1];
}

/** Does it look sealed? What does not is plain, and has nothing to be opened. */
export const looksSealed = (value: unknown): boolean => typeof value === 'string' && sealedWith(value) !== undefined;

/** Throws when the text was tampered with, or sealed for somebody else. */
export async function unseal({ key }: DataKey, userId: string, text: string): Promise<string> {
  const bytes = await decrypt(key, userId, SEAL.exec(text)?.[2] ?? '');
  if (!bytes) throw new Error('A stored text does not open with its key: it was changed.');
  return new TextDecoder().decode(bytes);
}

async function encrypt(key: CryptoKey, context: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(parameters(nonce, context), key, bytes);
  return base64url.encode(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
}

async function decrypt(key: CryptoKey, context: string, sealed: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const bytes = Uint8Array.from(base64url.decode(sealed));
    const nonce = bytes.slice(0, NONCE_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, context), key, bytes.slice(NONCE_BYTES)));
  } catch {
    return undefined;
  }
}

function parameters(nonce: Uint8Array<ArrayBuffer>, context: string) {
  return { name: AES, iv: nonce, additionalData: utf8(context) };
}

const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
