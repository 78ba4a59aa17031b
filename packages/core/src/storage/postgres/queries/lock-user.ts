import { type QueryCreator, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * What is written over several rows of one user is written one after the other: statements that lock the same rows in different
 * orders would wait for each other for ever. A lock on the user's row is not enough, because PostgreSQL takes it version by
 * version; this one is on the id, and ends with the statement. Whoever reads `locked` has waited for it.
 */
export function lockUser(db: QueryCreator<Tables>, userId: RawBuilder<string>) {
  return db.selectNoFrom([userId.as('user_id'), sql`pg_advisory_xact_lock(hashtextextended(${userId}, 0))`.as('lock')]);
}
