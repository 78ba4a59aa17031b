import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { FlouError } from '../errors/flou-error.ts';
import { type Authenticate, bearerToken } from './principal.ts';

/** Whose tokens count. */
export interface JwksAuthOptions {
  /** Where the identity provider publishes its keys, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  /** The claim that names the user. @default 'sub' */
  readonly userClaim?: string;
}

/** Asymmetric algorithms only: with `HS256` allowed, a public key could be used as a shared secret to forge tokens. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/**
 * Accepts the tokens of any OpenID provider (Entra, Auth0, Clerk, Firebase …).
 *
 * @example
 * createFlou({ storage, auth: jwksAuth({ jwks: new URL('https://login.example/keys'), issuer, audience }) });
 */
export function jwksAuth(options: JwksAuthOptions): Authenticate {
  const keys = options.jwks instanceof URL ? createRemoteJWKSet(options.jwks) : createLocalJWKSet(options.jwks);
  const claim = options.userClaim ?? 'sub';
  return async (request) => {
    const token = bearerToken(request);
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer: options.issuer,
        audience: options.audience,
        requiredClaims: [claim, 'exp'],
      });
      const id = payload[claim];
      if (typeof id === 'string' && id.length > 0) return { id };
    } catch (cause) {
      throw new FlouError('ERR_AUTH_INVALID', 'The access token is not valid.', { cause });
    }
    throw new FlouError('ERR_AUTH_INVALID', `The access token has no claim "${claim}".`);
  };
}
