import type { Kysely } from 'kysely';

/** Users, and the accounts and logins of those who signed up here. */
export const accounts = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    // Anyone who ever sent a message; an embedder's users have no account. One row is written a turn: room keeps it on its page.
    await db.schema
      .createTable('users')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('session', 'jsonb')
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .execute();

    await db.schema
      .createTable('accounts')
      .addColumn('user_id', 'text', (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('username', 'text', (c) => c.notNull())
      .addColumn('username_key', 'text', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addUniqueConstraint('accounts_username_key', ['username_key'])
      .execute();

    // The current token is a column of the login, so that one row decides who rotates.
    await db.schema
      .createTable('logins')
      .addColumn('id', 'uuid', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('current_token_hash', 'text', (c) => c.notNull())
      .addColumn('closed', 'boolean', (c) => c.notNull().defaultTo(false))
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('expires_at_ms', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('logins_by_user').on('logins').column('user_id').execute();

    // Every token that was ever issued, so that the use of an old one is seen.
    await db.schema
      .createTable('login_tokens')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('login_id', 'uuid', (c) => c.notNull().references('logins.id').onDelete('cascade'))
      .execute();
    await db.schema.createIndex('login_tokens_by_login').on('login_tokens').column('login_id').execute();
  },

  down: async (db: Kysely<unknown>): Promise<void> => {
    for (const table of ['login_tokens', 'logins', 'accounts', 'users']) await db.schema.dropTable(table).execute();
  },
};
