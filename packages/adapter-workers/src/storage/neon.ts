import { ConfigError } from '@flou/core';
import { createPostgresStorage } from '@flou/core/storage/postgres';
import { type Client, neonConfig, Pool } from '@neondatabase/serverless';
import { PostgresDialect } from 'kysely';
import { type OpenStorage, POOL_OPTIONS } from './open-storage.ts';

/** Neon over WebSocket, at `DATABASE_URL`. */
export const neonStorage: OpenStorage = ({ env, settings, onError, onQuery }) => {
  if (!settings.database) throw new ConfigError(['DATABASE_URL is missing: `wrangler secret put DATABASE_URL`.']);
  if ('NEON_WS_PROXY' in env && typeof env.NEON_WS_PROXY === 'string') useLocalProxy(env.NEON_WS_PROXY);
  const pool = new Pool({ connectionString: settings.database.url, ...POOL_OPTIONS });
  // Told by an `Event` where the socket broke. A connection that is being given back breaks off too, and that is no news.
  pool.on('error', (reason: unknown) => {
    if (!pool.ending) onError(reason);
  });
  // In use, its statement rejects with the reason; unheard, it would be an error that nobody caught.
  pool.on('connect', (client: Client) => client.on('error', () => {}));
  // Without the pool's `Client`, which is typed unlike that of `pg`: Kysely would cancel statements with it, and none are.
  const dialect = new PostgresDialect({
    pool: { connect: () => pool.connect(), end: () => pool.end(), options: pool.options },
  });
  // The same tables that `flou migrate up` makes.
  return createPostgresStorage({ dialect, schema: 'public', ...(onQuery ? { onQuery } : {}) });
};

/** For development: plain WebSocket to a proxy in front of any PostgreSQL. The driver has one configuration for all its pools. */
function useLocalProxy(proxy: string): void {
  neonConfig.wsProxy = (host, port) => `${proxy}?address=${host}:${port}`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  // Neon takes the password in the first message; PostgreSQL's own SCRAM asks for it.
  neonConfig.pipelineConnect = false;
}
