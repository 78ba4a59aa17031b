import type { Settings } from '@flou/core';
import type { PostgresStorage, RanQuery } from '@flou/core/storage/postgres';

/** Opens the storage for one request, or for one object; whoever opened it closes it. Connects when it is first used. */
export type OpenStorage = (options: {
  /** The bindings. */
  readonly env: object;
  readonly settings: Settings;
  /** Told why a connection broke while nobody used it. */
  readonly onError: (reason: unknown) => void;
  /** Hears of every statement. */
  readonly onQuery?: (query: RanQuery) => void;
}) => PostgresStorage;

export const POOL_OPTIONS = {
  // The turns of a user come one after another; the second connection is for whoever reads the history meanwhile. There are as
  // many of these pools as there are people writing: they go through Neon's own pooler, or Hyperdrive.
  max: 2,
  // Long enough for the next message; then the object can sleep.
  idleTimeoutMillis: 10_000,
  connectionTimeoutMillis: 5_000,
  // Kept by the client: a pooler in front of PostgreSQL refuses the start-up parameter by which the server would keep it.
  query_timeout: 10_000,
} as const;
