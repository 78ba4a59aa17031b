import { scrypt } from 'node:crypto';
import type { Scrypt } from '@flou/core';

/** Node's own scrypt: the same hashes as the portable one, off the event loop and several times faster. */
export const nativeScrypt: Scrypt = (password, salt, { N, r, p }, length) =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, length, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
