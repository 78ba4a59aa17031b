import { FlouError } from '../errors/flou-error.ts';
import type { Runtime } from '../runtime.ts';
import type { Account, Storage } from '../storage/storage.ts';
import type { AccessTokens } from './access-token.ts';
import type { PasswordHasher } from './password.ts';

/** Flou's own accounts: sign up, log in, rotate, log out. For embedders without an identity provider. */
export interface Accounts {
  readonly signUp: (credentials: Credentials) => Promise<SignUpOutcome>;
  /** Undefined for a wrong name or password, in the same time for both. */
  readonly logIn: (credentials: Credentials) => Promise<TokenPair | undefined>;
  readonly refresh: (refreshToken: string) => Promise<TokenPair>;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export type SignUpOutcome =
  | { readonly outcome: 'created'; readonly account: Account }
  | { readonly outcome: 'username_taken' };

export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

export interface AccountsOptions {
  readonly storage: Pick<Storage, 'accounts' | 'logins'>;
  readonly tokens: AccessTokens;
  readonly passwords: PasswordHasher;
  readonly runtime: Pick<Runtime, 'now' | 'newId'>;
  /** How long a login lives without being used. @default 30 days */
  readonly refreshLifetimeMs?: number;
}

const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1000;

export function createAccounts({ storage, tokens, passwords, runtime, ...options }: AccountsOptions): Accounts {
  const refreshLifetimeMs = options.refreshLifetimeMs ?? THIRTY_DAYS_MS;
  // What an unknown name is checked against, so that it takes as long as a known one.
  let decoyHash: string | Promise<string> | undefined;

  const signUp = async ({ username, password }: Credentials): Promise<SignUpOutcome> => {
    const account = {
      id: runtime.newId(),
      username,
      passwordHash: await passwords.hash(password),
      createdAtMs: runtime.now(),
    };
    const outcome = await storage.accounts.create(account);
    return outcome === 'created' ? { outcome, account } : { outcome };
  };

  const logIn = async ({ username, password }: Credentials) => {
    const account = await storage.accounts.findByUsername(username);
    decoyHash ??= passwords.decoy?.() ?? passwords.hash(newRefreshToken());
    const matches = await passwords.verify(password, account?.passwordHash ?? (await decoyHash));
    if (!account || !matches) return undefined;
    const refreshToken = newRefreshToken();
    const loginId = runtime.newId();
    const nowMs = runtime.now();
    await storage.logins.open({
      id: loginId,
      userId: account.id,
      tokenHash: await hashToken(refreshToken),
      createdAtMs: nowMs,
      expiresAtMs: nowMs + refreshLifetimeMs,
    });
    return tokenPair(account.id, loginId, refreshToken);
  };

  const refresh = async (refreshToken: string) => {
    const nextToken = newRefreshToken();
    const nowMs = runtime.now();
    const rotation = await storage.logins.rotate({
      tokenHash: await hashToken(refreshToken),
      nextTokenHash: await hashToken(nextToken),
      nowMs,
      nextExpiresAtMs: nowMs + refreshLifetimeMs,
    });
    if (rotation.outcome === 'rotated') return tokenPair(rotation.userId, rotation.loginId, nextToken);
    throw new FlouError('ERR_AUTH_INVALID', REFRESH_REFUSALS[rotation.outcome]);
  };

  const tokenPair = async (id: string, loginId: string, refreshToken: string): Promise<TokenPair> => ({
    accessToken: await tokens.sign({ id, loginId }),
    refreshToken,
    expiresInSeconds: tokens.lifetimeSeconds,
  });

  return { signUp, logIn, refresh };
}

const REFRESH_REFUSALS = {
  reused: 'This refresh token was used before: somebody else may hold a copy, so the login is closed. Log in again.',
  unknown: 'The refresh token is not valid.',
  expired: 'The refresh token has expired. Log in again.',
  closed: 'The login is closed. Log in again.',
} as const;

/** 256 random bits. */
function newRefreshToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tokens are random, so a plain digest is enough to make a stolen table useless. */
async function hashToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
