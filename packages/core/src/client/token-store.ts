import { having } from './wire.ts';

/** What a login gives. */
export interface Tokens {
  readonly accessToken: string;
  /** Changes with every refresh; an old one that comes back closes the login. */
  readonly refreshToken: string;
}

/** Where a login is kept between calls: memory, `localStorage`, the keychain of a phone. */
export interface TokenStore {
  /** Undefined when nobody is logged in. */
  readonly get: () => Tokens | undefined | Promise<Tokens | undefined>;
  /** `undefined` forgets them. */
  readonly set: (tokens: Tokens | undefined) => unknown;
  /** Runs a task while no other tab or process that shares the store runs one. @default nobody shares it */
  readonly exclusively?: <T>(task: () => Promise<T>) => Promise<T>;
}

/** For as long as the program runs. */
export function memoryTokens(): TokenStore {
  let kept: Tokens | undefined;
  return {
    get: () => kept,
    set: (tokens) => {
      kept = tokens;
    },
  };
}

const isTokens = having<Tokens>('accessToken', 'refreshToken');

/**
 * In the browser, shared by all its tabs: they refresh one after another, so none brings back a token that another one used.
 *
 * @example browserTokens(localStorage, navigator.locks)
 */
export function browserTokens(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  /** Absent on pages without TLS. */
  locks?: Pick<LockManager, 'request'>,
  name = 'flou.tokens',
): TokenStore {
  return {
    get: () => {
      try {
        const kept: unknown = JSON.parse(storage.getItem(name) ?? '');
        return isTokens(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    set: (tokens) => (tokens ? storage.setItem(name, JSON.stringify(tokens)) : storage.removeItem(name)),
    exclusively: async (task) => (locks ? locks.request(name, task) : task()),
  };
}
