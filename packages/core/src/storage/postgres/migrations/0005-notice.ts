import { type Kysely, sql } from 'kysely';

/** What an operator wants everybody to read: one row, or none. */
export const notice = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema
      .createTable('notice')
      // There is one place for a notice, and it has no name.
      .addColumn('singleton', 'boolean', (c) => c.primaryKey().defaultTo(true).check(sql`singleton`))
      .addColumn('id', 'uuid', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('info', 'maintenance', 'incident')`))
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('created_at_ms', 'bigint', (c) => c.notNull())
      .addColumn('until_ms', 'bigint')
      .execute();
  },

  down: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema.dropTable('notice').execute();
  },
};
