import type { MiddlewareHandler } from 'hono';
import { FlouError, StorageUnavailableError } from '../../errors/flou-error.ts';
import type { Storage } from '../../storage/storage.ts';
import type { FlouEnv } from '../flou-env.ts';
import { HttpProblem } from '../problem.ts';

/**
 * Behind `authenticated`: lets operators pass. They are known by their ids, never by their names: a name is for whoever signs up first, and
 * asking for it would need the database, which may be what an operator comes to look at.
 */
export function operatorsOnly(
  operators: readonly string[],
  { logins }: Pick<Storage, 'logins'>,
): MiddlewareHandler<FlouEnv> {
  return async (c, next) => {
    const { id, loginId } = c.get('principal');
    if (!operators.includes(id)) {
      throw new HttpProblem({ status: 403, code: 'ERR_NOT_OPERATOR', detail: 'This is for operators.' });
    }
    if (loginId && !(await isOpenAsFarAsKnown(loginId, logins)))
      throw new FlouError('ERR_AUTH_INVALID', 'The login is closed. Log in again.');
    await next();
  };
}

/** While the database is away an access token counts for as long as it lives: half an hour. */
async function isOpenAsFarAsKnown(loginId: string, logins: Storage['logins']): Promise<boolean> {
  try {
    return await logins.isOpen(loginId);
  } catch (error) {
    if (error instanceof StorageUnavailableError) return true;
    throw error;
  }
}
