import { type Kysely, sql } from 'kysely';
import { storableId } from '../../storable.ts';
import type { LoginStore, NewLogin, TokenRotation } from '../../storage.ts';
import { isUuid } from '../is-uuid.ts';
import { type Parameters, prepare } from '../prepare.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';
import { lockUser } from './lock-user.ts';

export function postgresLogins(db: Kysely<Tables>): LoginStore {
  const open = prepareOpen(db);
  const rotate = prepareRotate(db);
  const isOpen = prepare(db, (parameter: Parameters<string>) =>
    db
      .selectFrom('logins')
      .select('id')
      .where(
        'id',
        '=',
        parameter.uuid((loginId) => loginId),
      )
      .where('closed', '=', sql.lit(false)),
  );

  return {
    open: async (login) => {
      storableId(login.userId);
      await open(login);
    },
    rotate: async (rotation) => {
      const [row] = await rotate(rotation);
      if (!row) return { outcome: 'unknown' };
      if (row.reused === null) return { outcome: row.expired && !row.closed ? 'expired' : 'closed' };
      return { outcome: row.reused ? 'reused' : 'rotated', loginId: row.login_id, userId: row.user_id };
    },
    isOpen: async (loginId) => isUuid(loginId) && (await isOpen(loginId)).length > 0,
    close: async (loginId) => {
      if (isUuid(loginId)) await run(db.updateTable('logins').set({ closed: true }).where('id', '=', loginId));
    },
    closeAll: async (userId) => {
      await run(
        db
          .with('locked', (cte) => lockUser(cte, sql`${storableId(userId)}::text`))
          .updateTable('logins')
          .set({ closed: true })
          .where('user_id', '=', ({ selectFrom }) => selectFrom('locked').select('locked.user_id')),
      );
    },
  };
}

function prepareOpen(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<NewLogin>) => {
    const tokenHash = parameter.text((login) => login.tokenHash);
    return db
      .with('login', (cte) =>
        cte
          .insertInto('logins')
          .columns(['id', 'user_id', 'current_token_hash', 'created_at_ms', 'expires_at_ms'])
          .expression((eb) =>
            eb
              .selectFrom('users')
              .select([
                parameter.uuid((login) => login.id).as('id'),
                'users.id as user_id',
                tokenHash.as('current_token_hash'),
                parameter.ms((login) => login.createdAtMs).as('created_at_ms'),
                parameter.ms((login) => login.expiresAtMs).as('expires_at_ms'),
              ])
              .where(
                'users.id',
                '=',
                parameter.text((login) => login.userId),
              )
              // Waits for an erasure that is under way.
              .forKeyShare(),
          )
          .returning('id'),
      )
      .insertInto('login_tokens')
      .columns(['token_hash', 'login_id'])
      .expression((eb) => eb.selectFrom('login').select([tokenHash.as('token_hash'), 'login.id']));
  });
}

/**
 * One update of one row decides: of two exchanges at once the second waits for the first, sees what it did to the row, and
 * finds its token no longer current. Only when there was nothing to decide is the login looked at.
 */
function prepareRotate(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<TokenRotation>) => {
    const tokenHash = parameter.text((rotation) => rotation.tokenHash);
    const nextTokenHash = parameter.text((rotation) => rotation.nextTokenHash);
    const nowMs = parameter.ms((rotation) => rotation.nowMs);
    const nextExpiresAtMs = parameter.ms((rotation) => rotation.nextExpiresAtMs);

    return db
      .with('decided', (cte) =>
        cte
          .updateTable('logins')
          .from('login_tokens')
          .set(({ eb, ref, not }) => {
            const isCurrent = eb('logins.current_token_hash', '=', tokenHash);
            const expiresAtMs = ref('logins.expires_at_ms').$castTo<number>();
            return {
              closed: not(isCurrent).$castTo<boolean>(),
              current_token_hash: eb
                .case()
                .when(isCurrent)
                .then(nextTokenHash)
                .else(ref('logins.current_token_hash'))
                .end(),
              expires_at_ms: eb.case().when(isCurrent).then(nextExpiresAtMs).else(expiresAtMs).end(),
            };
          })
          .whereRef('logins.id', '=', 'login_tokens.login_id')
          .where('login_tokens.token_hash', '=', tokenHash)
          .where('logins.closed', '=', sql.lit(false))
          .where('logins.expires_at_ms', '>', nowMs)
          .returning(['logins.id', 'logins.user_id', 'logins.closed']),
      )
      .with('issued', (cte) =>
        cte
          .insertInto('login_tokens')
          .columns(['token_hash', 'login_id'])
          .expression((eb) =>
            eb
              .selectFrom('decided')
              .select([nextTokenHash.as('token_hash'), 'decided.id'])
              .where('decided.closed', '=', sql.lit(false)),
          ),
      )
      .selectFrom('login_tokens')
      .innerJoin('logins', 'logins.id', 'login_tokens.login_id')
      .leftJoin('decided', 'decided.id', 'logins.id')
      .select((eb) => [
        'logins.id as login_id',
        'logins.user_id',
        'decided.closed as reused',
        eb('logins.expires_at_ms', '<=', nowMs).as('expired'),
        'logins.closed',
      ])
      .where('login_tokens.token_hash', '=', tokenHash);
  });
}
