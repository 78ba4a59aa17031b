import { Hono } from 'hono';
import type { Accounts } from '../../auth/accounts.ts';
import { FlouError } from '../../errors/flou-error.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { authenticated } from '../middleware/authenticated.ts';
import { openLogin } from '../middleware/open-login.ts';
import { HttpProblem } from '../problem.ts';
import { readJson } from '../read-body.ts';
import { signUpBody } from '../schemas/account.ts';
import { limitAttempts } from './limit-attempts.ts';
import { limitUser } from './limit-user.ts';

/** All that somebody ever wrote is read for one. */
const EXPORTS_PER_MINUTE = 10;

/** Sign up, profile, export and erase. */
export function usersRoutes(parts: HttpParts, accounts: Accounts | undefined): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();
  const { storage, liveTurns } = parts;

  routes.post('/users', async (c) => {
    if (!accounts || !parts.signUpAllowed) {
      throw new HttpProblem({ status: 403, code: 'ERR_SIGN_UP_CLOSED', detail: 'New accounts are not open here.' });
    }
    const credentials = await readJson(c, signUpBody);
    await limitAttempts(parts, c, { action: 'sign-up' });
    const signedUp = await accounts.signUp(credentials);
    if (signedUp.outcome === 'username_taken') {
      throw new HttpProblem({ status: 409, code: 'ERR_USERNAME_TAKEN', detail: 'This name is taken.' });
    }
    return c.json(wireAccount(signedUp.account), 201);
  });

  routes.use('/users/me', authenticated(parts.authenticate), openLogin(storage));
  routes.use('/users/me/*', authenticated(parts.authenticate), openLogin(storage));

  routes.get('/users/me', async (c) => {
    const { id } = c.get('principal');
    const account = await storage.accounts.findById(id);
    // With Flou's own accounts a token without an account belongs to somebody who was erased.
    if (!account && accounts) throw new FlouError('ERR_AUTH_INVALID', 'The account is gone.');
    return c.json(account ? wireAccount(account) : { id });
  });

  routes.delete('/users/me', async (c) => {
    const { id } = c.get('principal');
    liveTurns.forgetUser(id);
    await storage.accounts.erase(id);
    return c.body(null, 204);
  });

  routes.get('/users/me/export', async (c) => {
    const { id: userId } = c.get('principal');
    await limitUser(parts, { action: 'export', userId, perMinute: EXPORTS_PER_MINUTE });
    const stored = await storage.accounts.export(userId);
    return c.json({
      account: stored.account ? wireAccount(stored.account) : null,
      session: stored.session ?? null,
      messages: stored.messages.map((message) => ({
        id: message.id,
        turn_id: message.turnId,
        role: message.role,
        text: message.text,
        created_at: new Date(message.createdAtMs).toISOString(),
        quick_replies: message.quickReplies ?? [],
      })),
      feedback: stored.feedback.map((feedback) => ({
        message_id: feedback.messageId,
        score: feedback.score,
        comment: feedback.comment ?? null,
        created_at: new Date(feedback.createdAtMs).toISOString(),
      })),
    });
  });

  return routes;
}

function wireAccount(account: { readonly id: string; readonly username: string; readonly createdAtMs: number }) {
  return { id: account.id, username: account.username, created_at: new Date(account.createdAtMs).toISOString() };
}
