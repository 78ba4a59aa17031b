import type { Kysely } from 'kysely';

/** Keys that messages are encrypted with at rest, each wrapped by a key that is not in the database. Whoever erases a user erases them. */
export const dataKeys = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable('data_keys')
      .addColumn('id', 'uuid', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('wrapped', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('data_keys_by_user').on('data_keys').column('user_id').execute();
  },

  down: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema.dropTable('data_keys').execute();
  },
};
