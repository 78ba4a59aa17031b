import { type Kysely, sql } from 'kysely';

/** Turns and their messages. Who erases a turn erases its messages, those that are being written at this moment too. */
export const chat = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable('turns')
      .addColumn('id', 'uuid', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('idempotency_key', 'text')
      .addColumn('body_hash', 'text')
      .addColumn('claimed_by', 'uuid', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('result', 'jsonb')
      .addColumn('model', 'text')
      .addColumn('input_tokens', 'integer')
      .addColumn('output_tokens', 'integer')
      .addColumn('started_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('finished_at_ms', 'bigint')
      .addCheckConstraint('turns_status', sql`status in ('running', 'completed', 'cancelled', 'failed', 'interrupted')`)
      // Serves erasing by user as well: without a key a turn conflicts with nothing, but is found.
      .addUniqueConstraint('turns_by_user_and_key', ['user_id', 'idempotency_key'])
      .execute();
    await db.schema
      .createIndex('turns_running')
      .on('turns')
      .column('started_at_ms')
      .where(sql.ref('status'), '=', sql.lit('running'))
      .execute();

    // The primary key is the order in which a user's history is read.
    await db.schema
      .createTable('messages')
      .addColumn('user_id', 'text', (c) => c.notNull())
      .addColumn('id', 'uuid', (c) => c.notNull())
      .addColumn('turn_id', 'uuid', (c) => c.notNull().references('turns.id').onDelete('cascade'))
      .addColumn('role', 'text', (c) => c.notNull().check(sql`role in ('user', 'model')`))
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('quick_replies', 'jsonb')
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('messages_pkey', ['user_id', 'id'])
      .execute();
    await db.schema.createIndex('messages_by_turn').on('messages').column('turn_id').execute();
  },

  down: async (db: Kysely<unknown>): Promise<void> => {
    for (const table of ['messages', 'turns']) await db.schema.dropTable(table).execute();
  },
};
