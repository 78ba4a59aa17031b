import { type Context, Hono } from 'hono';
import type { Accounts, TokenPair } from '../../auth/accounts.ts';
import { bearerToken } from '../../auth/principal.ts';
import { FlouError } from '../../errors/flou-error.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { authenticated } from '../middleware/authenticated.ts';
import { openLogin } from '../middleware/open-login.ts';
import { readForm, readJson } from '../read-body.ts';
import { loginForm, refreshBody } from '../schemas/account.ts';
import { limitAttempts } from './limit-attempts.ts';

/** OAuth2 password login with rotating refresh tokens. */
export function loginRoutes(parts: HttpParts, accounts: Accounts): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();
  const { storage } = parts;

  routes.post('/login/access-token', async (c) => {
    const { username, password } = await readForm(c, loginForm);
    await limitAttempts(parts, c, { action: 'login', account: username });
    const tokens = await accounts.logIn({ username, password });
    if (!tokens) throw new FlouError('ERR_AUTH_INVALID', 'The name or the password is wrong.');
    return tokenReply(c, tokens);
  });

  routes.post('/login/refresh-token', async (c) => {
    // The token comes in the body, or where other tokens come.
    const refreshToken = bearerToken(c.req.raw) ?? (await readJson(c, refreshBody)).refresh_token;
    return tokenReply(c, await accounts.refresh(refreshToken));
  });

  routes.post('/login/logout', authenticated(parts.authenticate), openLogin(storage), async (c) => {
    const { loginId } = c.get('principal');
    if (loginId) await storage.logins.close(loginId);
    return c.body(null, 204);
  });

  routes.post('/login/logout-all', authenticated(parts.authenticate), openLogin(storage), async (c) => {
    await storage.logins.closeAll(c.get('principal').id);
    return c.body(null, 204);
  });

  return routes;
}

function tokenReply(c: Context<FlouEnv>, tokens: TokenPair): Response {
  c.header('cache-control', 'no-store');
  return c.json({
    access_token: tokens.accessToken,
    token_type: 'bearer',
    refresh_token: tokens.refreshToken,
    expires_in: tokens.expiresInSeconds,
  });
}
