import { createPostgresStorage, type PostgresStorage, type PostgresStorageOptions } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** A storage on a pool of its own. Migrating it is left to the test. */
export function openPostgres(
  connectionString: string,
  options: Pick<PostgresStorageOptions, 'onQuery'> = {},
): { readonly storage: PostgresStorage; readonly pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString, max: 20 });
  // A connection that is cut tells the pool when it is idle, and its client when it is in use; unheard, either ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { storage: createPostgresStorage({ dialect: new PostgresDialect({ pool }), ...options }), pool };
}
