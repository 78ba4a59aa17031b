import type { DatabaseSettings } from '@flou/core';
import { createPostgresStorage, type PostgresStorage } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import { Pool, type PoolConfig } from 'pg';

/** How long a request may wait for a connection, and a statement for its answer. */
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;

/** PostgreSQL by `pg`. The pool connects when it is first asked, and again after the server was away. */
export function openPostgresStorage(settings: DatabaseSettings, onError: (error: Error) => void): PostgresStorage {
  const pool = new Pool(poolConfig(settings));
  // A connection that breaks is replaced at the next request; without a listener, idle or in use, it would end the process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  // The database is Flou's own: its tables stand where `\dt` looks for them.
  return createPostgresStorage({ dialect: new PostgresDialect({ pool }), schema: 'public' });
}

export function poolConfig({ url, tls, poolSize, maxOverflow }: DatabaseSettings): PoolConfig {
  // The driver has its own reading of `sslmode`, and lets it win over `ssl`: it does not get to see it.
  const withoutTls = new URL(url);
  withoutTls.searchParams.delete('sslmode');
  return {
    connectionString: withoutTls.href,
    application_name: 'flou',
    // `poolSize` connections are for everyday, `maxOverflow` more for the peaks; idle ones are given back.
    max: poolSize + maxOverflow,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    keepAlive: true,
    ssl: tls === 'off' ? false : { rejectUnauthorized: tls === 'verified' },
  };
}
