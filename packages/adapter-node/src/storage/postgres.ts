import { type DatabaseSettings, postgresPool } from '@flou/core';
import { createPostgresStorage, lastingPool, type PostgresStorage, type RanQuery } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** PostgreSQL by `pg`. The pool connects when it is first asked, and again after the server was away. */
export function openPostgresStorage(
  settings: DatabaseSettings,
  onError: (error: Error) => void,
  onQuery?: (query: RanQuery) => void,
): PostgresStorage {
  const pool = new Pool(postgresPool(settings));
  // A connection that breaks is replaced at the next request; without a listener, idle or in use, it would end the process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  // The database is Flou's own: its tables stand where `\dt` looks for them.
  return createPostgresStorage({
    dialect: new PostgresDialect({ pool: lastingPool(pool, settings) }),
    schema: 'public',
    ...(onQuery ? { onQuery } : {}),
  });
}
