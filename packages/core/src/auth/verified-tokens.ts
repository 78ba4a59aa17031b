import type { Principal } from './principal.ts';

/** Access tokens whose signature and claims were found good a moment ago, so that a conversation does not pay for them at every message. */
export interface VerifiedTokens {
  /** Whose token it is; undefined when it is not remembered, or has expired since. */
  readonly find: (token: string) => Required<Principal> | undefined;
  readonly remember: (token: string, verified: VerifiedToken) => void;
}

/** What a good token says. */
export interface VerifiedToken {
  readonly principal: Required<Principal>;
  /** The claim `exp`: seconds since the Unix epoch. */
  readonly expiresAt: number;
}

/**
 * Remembers by the whole token, so that nothing but the very same text is found again; whoever can send that has the token. It belongs to one set of
 * keys, and ends with it. That the login is still open is not remembered: it is asked for at every request, as before.
 */
export function createVerifiedTokens(options: { readonly now: () => number; readonly most: number }): VerifiedTokens {
  const byToken = new Map<string, VerifiedToken>();
  return {
    find: (token) => {
      const verified = byToken.get(token);
      if (!verified) return undefined;
      if (verified.expiresAt > Math.floor(options.now() / 1000)) return verified.principal;
      byToken.delete(token);
      return undefined;
    },
    remember: (token, verified) => {
      byToken.set(token, verified);
      const oldest = byToken.keys().next();
      if (byToken.size > options.most && !oldest.done) byToken.delete(oldest.value);
    },
  };
}
