import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import { storableId } from '../../storable.ts';
import type { Account, AccountStore } from '../../storage.ts';
import { usernameKey } from '../../username-key.ts';
import { type Parameters, prepare } from '../prepare.ts';
import { accountRow, feedbackRow, messageRow, sessionColumn } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';
import { MESSAGE_COLUMNS } from './columns.ts';
import { lockUser } from './lock-user.ts';

export function postgresAccounts(db: Kysely<Tables>): AccountStore {
  const accounts = db.selectFrom('accounts').select(['user_id', 'username', 'password_hash', 'created_at_ms']);

  const insert = prepareInsert(db);

  const create: AccountStore['create'] = async (account) => {
    storableId(account.id);
    const created = await insert(account);
    return created.length > 0 ? 'created' : 'username_taken';
  };

  const findByUsername: AccountStore['findByUsername'] = async (username) => {
    const [row] = await run(accounts.where('username_key', '=', usernameKey(username)));
    return row && v.parse(accountRow, row);
  };

  const findById: AccountStore['findById'] = async (id) => {
    const [row] = await run(accounts.where('user_id', '=', storableId(id)));
    return row && v.parse(accountRow, row);
  };

  const exportUser: AccountStore['export'] = async (userId) => {
    const account = await findById(userId);
    const [user] = await run(db.selectFrom('users').select('session').where('id', '=', userId));
    const messages = await run(
      db.selectFrom('messages').select(MESSAGE_COLUMNS).where('user_id', '=', userId).orderBy('id'),
    );
    const feedback = await run(
      db
        .selectFrom('feedback')
        .select(['message_id', 'user_id', 'score', 'comment', 'created_at_ms'])
        .where('user_id', '=', userId)
        .orderBy('created_at_ms')
        .orderBy('message_id'),
    );
    return {
      account: account && { id: account.id, username: account.username, createdAtMs: account.createdAtMs },
      session: user && v.parse(sessionColumn, user.session),
      messages: messages.map((row) => v.parse(messageRow, row)),
      feedback: feedback.map((row) => v.parse(feedbackRow, row)),
    };
  };

  const erase: AccountStore['erase'] = async (userId) => {
    await run(
      db
        .with('locked', (cte) => lockUser(cte, sql`${storableId(userId)}::text`))
        // Everything else hangs on it.
        .deleteFrom('users')
        .where('id', '=', ({ selectFrom }) => selectFrom('locked').select('locked.user_id')),
    );
  };

  return { create, findByUsername, findById, export: exportUser, erase };
}

function prepareInsert(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<Account>) => {
    const createdAtMs = parameter.ms((account) => account.createdAtMs);
    return (
      db
        .with('account', (cte) =>
          cte
            .insertInto('accounts')
            .values({
              user_id: parameter.text((account) => account.id),
              username: parameter.text((account) => account.username),
              username_key: parameter.text((account) => usernameKey(account.username)),
              password_hash: parameter.text((account) => account.passwordHash),
              created_at_ms: createdAtMs,
            })
            .onConflict((conflict) => conflict.column('username_key').doNothing())
            .returning('user_id'),
        )
        // Foreign keys are checked when the statement ends, so the user may come after the account.
        .with('person', (cte) =>
          cte
            .insertInto('users')
            .columns(['id', 'created_at_ms'])
            .expression((eb) => eb.selectFrom('account').select(['user_id', createdAtMs.as('created_at_ms')]))
            .onConflict((conflict) => conflict.column('id').doNothing()),
        )
        .selectFrom('account')
        .select('user_id')
    );
  });
}
