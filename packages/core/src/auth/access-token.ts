import { errors, jwtVerify, SignJWT } from 'jose';
import { FlouError } from '../errors/flou-error.ts';
import type { Principal } from './principal.ts';
import { createVerifiedTokens, type VerifiedToken } from './verified-tokens.ts';

/** Both are checked on every token, so that a token of another product signed with the same key is worth nothing here. */
const ISSUER = 'flou';
const AUDIENCE = 'flou-api';

/** Half a kilobyte each; whoever is forgotten costs one signature more. */
const MOST_REMEMBERED = 5_000;

export interface AccessTokens {
  readonly sign: (principal: Required<Principal>) => Promise<string>;
  /** Throws `ERR_AUTH_INVALID` for a token that is not ours, not valid now, or not whole. */
  readonly verify: (token: string) => Promise<Required<Principal>>;
  readonly lifetimeSeconds: number;
}

export interface AccessTokenOptions {
  /** The first key signs, all of them verify: put a new key first, and drop the old one when its tokens have expired. */
  readonly secretKeys: readonly string[];
  readonly lifetimeSeconds: number;
  readonly now: () => number;
}

/** Short-lived HS256 JSON Web Tokens. */
export function createAccessTokens({ secretKeys, lifetimeSeconds, now }: AccessTokenOptions): AccessTokens {
  const keys = secretKeys.map(importKey);
  const [signingKey] = keys;
  if (!signingKey)
    throw new FlouError('ERR_CONFIG_INVALID', 'secretKeys: at least one key is needed to sign access tokens.');

  const sign = async ({ id, loginId }: Required<Principal>) => {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({ sid: loginId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(await signingKey);
  };

  const verifySignature = async (token: string): Promise<VerifiedToken> => {
    for (const key of keys) {
      try {
        const { payload } = await jwtVerify(token, await key, {
          algorithms: ['HS256'],
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['sub', 'exp', 'sid'],
          currentDate: new Date(now()),
        });
        const { sub, sid, exp } = payload;
        if (typeof sub !== 'string' || typeof sid !== 'string' || exp === undefined) break;
        return { principal: { id: sub, loginId: sid }, expiresAt: exp };
      } catch (error) {
        if (error instanceof errors.JWSSignatureVerificationFailed) continue;
        const message =
          error instanceof errors.JWTExpired ? 'The access token has expired.' : 'The access token is not valid.';
        throw new FlouError('ERR_AUTH_INVALID', message, { cause: error });
      }
    }
    throw new FlouError('ERR_AUTH_INVALID', 'The access token is not valid.');
  };

  const remembered = createVerifiedTokens({ now, most: MOST_REMEMBERED });

  const verify = async (token: string) => {
    const known = remembered.find(token);
    if (known) return known;
    const verified = await verifySignature(token);
    remembered.remember(token, verified);
    return verified.principal;
  };

  return { sign, verify, lifetimeSeconds };
}

function importKey(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}
