import type { DatabaseSettings } from './settings.ts';

/** How long a request may wait for a connection, and a statement for its answer. */
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;

/** What `new Pool()` of `pg` is to be told, in every adapter that uses it. */
export function postgresPool({ url, tls, poolSize, maxOverflow, prepare }: DatabaseSettings) {
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
    // A turn's statements cost more to plan than to run, and their plan is the same for everybody.
    ...(prepare ? { options: '-c plan_cache_mode=force_generic_plan' } : {}),
    ssl: tls === 'off' ? (false as const) : { rejectUnauthorized: tls === 'verified' },
  };
}
