import { type Kysely, sql } from 'kysely';

/** What a user thinks of a reply. */
export const feedback = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable('feedback')
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('message_id', 'uuid', (c) => c.notNull())
      .addColumn('score', 'smallint', (c) => c.notNull().check(sql`score between 1 and 5`))
      .addColumn('comment', 'text')
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('feedback_pkey', ['user_id', 'message_id'])
      .addForeignKeyConstraint('feedback_of_message', ['user_id', 'message_id'], 'messages', ['user_id', 'id'], (c) =>
        c.onDelete('cascade'),
      )
      .execute();
  },

  down: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema.dropTable('feedback').execute();
  },
};
