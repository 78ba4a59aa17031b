import type { AccessTokens } from './access-token.ts';
import { type Authenticate, bearerToken } from './principal.ts';

/**
 * Flou's own access tokens as an `Authenticate`. Stateless: it asks no database, so it works when the database is away. That
 * the login behind a token is still open is checked where the database is asked anyway.
 */
export function tokenAuth(tokens: AccessTokens): Authenticate {
  return async (request) => {
    const token = bearerToken(request);
    return token ? tokens.verify(token) : undefined;
  };
}
