/**
 * The other choice for storage: any PostgreSQL by `pg` through Hyperdrive. A module of its own, so that a Worker on Neon does not
 * carry a second driver.
 * @module
 */
import { ConfigError } from '@flou/core';
import { createPostgresStorage } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { type OpenStorage, POOL_OPTIONS } from './storage/open-storage.ts';

/**
 * PostgreSQL by a Hyperdrive binding named `HYPERDRIVE`.
 *
 * @example createWorker({ openStorage: hyperdriveStorage })
 */
export const hyperdriveStorage: OpenStorage = ({ env, onError, onQuery }) => {
  const pool = new Pool({ connectionString: connectionString(env), ...POOL_OPTIONS });
  pool.on('error', (reason) => {
    if (!pool.ending) onError(reason);
  });
  // In use, its statement rejects with the reason; unheard, it would be an error that nobody caught.
  pool.on('connect', (client) => client.on('error', () => {}));
  return createPostgresStorage({
    dialect: new PostgresDialect({ pool }),
    schema: 'public',
    ...(onQuery ? { onQuery } : {}),
  });
};

function connectionString(env: object): string {
  const hyperdrive = 'HYPERDRIVE' in env ? env.HYPERDRIVE : undefined;
  if (typeof hyperdrive === 'object' && hyperdrive !== null && 'connectionString' in hyperdrive) {
    if (typeof hyperdrive.connectionString === 'string') return hyperdrive.connectionString;
  }
  throw new ConfigError(['HYPERDRIVE is missing: bind it in wrangler.jsonc (`wrangler hyperdrive create`).']);
}
