import { scryptAsync } from '@noble/hashes/scrypt.js';

/** Hashes passwords so that a stolen table is of little use. */
export interface PasswordHasher {
  /** A self-describing hash with its own salt. */
  readonly hash: (password: string) => Promise<string>;
  /** False for a wrong password and for a hash it cannot read. */
  readonly verify: (password: string, hash: string) => Promise<boolean>;
  /** A hash of no password, as costly to check as a real one and free to make. @default the hash of something random, made once */
  readonly decoy?: () => string;
}

/** Derives `length` bytes. N is the cost, r the block size, p the parallelism; memory is 128·N·r bytes. */
export type Scrypt = (
  password: Uint8Array,
  salt: Uint8Array,
  cost: { readonly N: number; readonly r: number; readonly p: number },
  length: number,
) => Promise<Uint8Array>;

/**
 * OWASP's scrypt setting for 16 MiB (Password Storage Cheat Sheet: N=2^14, r=8, p=5), the one that fits a 128 MB isolate
 * several times over.
 */
const COST = { N: 2 ** 14, r: 8, p: 5 } as const;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/**
 * scrypt in the PHC string format, `$scrypt$ln=14,r=8,p=5$salt$hash`. The default runs anywhere; an adapter passes a native
 * scrypt, which reads the same hashes and is several times faster.
 */
export function scryptHasher(scrypt: Scrypt = portableScrypt): PasswordHasher {
  return {
    hash: async (password) => {
      const salt = randomBytes(SALT_BYTES);
      return phc(salt, await scrypt(encode(password), salt, COST, HASH_BYTES));
    },
    decoy: () => phc(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)),
    verify: async (password, stored) => {
      const match = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(stored);
      if (!match) return false;
      const [, ln, r, p, salt = '', hash = ''] = match;
      const expected = fromBase64(hash);
      const cost = { N: 2 ** Number(ln), r: Number(r), p: Number(p) };
      return equalBytes(await scrypt(encode(password), fromBase64(salt), cost, expected.length), expected);
    },
  };
}

const portableScrypt: Scrypt = (password, salt, cost, length) =>
  scryptAsync(password, salt, { ...cost, dkLen: length });

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const phc = (salt: Uint8Array, hash: Uint8Array) =>
  `$scrypt$ln=${Math.log2(COST.N)},r=${COST.r},p=${COST.p}$${toBase64(salt)}$${toBase64(hash)}`;

// The same letters typed on two keyboards may be different code points: NFKC makes them one password.
const encode = (password: string) => new TextEncoder().encode(password.normalize('NFKC'));

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Compares without stopping at the first difference, so that time tells nothing. */
function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}
