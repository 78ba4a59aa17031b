import { postgresPool } from '@flou/core';
import {
  createPostgresStorage,
  lastingPool,
  type PostgresStorage,
  type PostgresStorageOptions,
} from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** A storage on a pool of its own, as the adapters open it. Migrating it is left to the test. */
export function openPostgres(
  connectionString: string,
  options: Pick<PostgresStorageOptions, 'onQuery'> = {},
): { readonly storage: PostgresStorage; readonly pool: pg.Pool } {
  const settings = { url: connectionString, tls: 'off', poolSize: 20, maxOverflow: 0, prepare: true } as const;
  const pool = new pg.Pool(postgresPool(settings));
  // A connection that is cut tells the pool when it is idle, and its client when it is in use; unheard, either ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    storage: createPostgresStorage({ dialect: new PostgresDialect({ pool: lastingPool(pool, settings) }), ...options }),
    pool,
  };
}
