import type { Kysely } from 'kysely';

/** What a turn cost, and a way to all turns of a day. */
export const costs = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema.alterTable('turns').addColumn('cost_usd', 'double precision').execute();
    await db.schema.createIndex('turns_by_start').on('turns').column('started_at_ms').execute();
  },

  down: async (db: Kysely<unknown>): Promise<void> => {
    await db.schema.dropIndex('turns_by_start').execute();
    await db.schema.alterTable('turns').dropColumn('cost_usd').execute();
  },
};
