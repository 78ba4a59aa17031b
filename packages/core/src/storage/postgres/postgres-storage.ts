import { type Dialect, Kysely } from 'kysely';
import type { Storage } from '../storage.ts';
import { fingerprint, type TableFingerprint } from './fingerprint.ts';
import { checkSchema, createMigrations, type Migrations } from './migrations.ts';
import { postgresAccounts } from './queries/accounts.ts';
import { postgresChat } from './queries/chat.ts';
import { postgresCosts } from './queries/costs.ts';
import { postgresDataKeys } from './queries/data-keys.ts';
import { postgresFeedback } from './queries/feedback.ts';
import { postgresLogins } from './queries/logins.ts';
import { postgresNotices } from './queries/notices.ts';
import { postgresPrune } from './queries/prune.ts';
import { type RanQuery, ranQuery } from './ran-query.ts';
import type { Tables } from './schema.ts';

/** How to reach the database. */
export interface PostgresStorageOptions {
  /**
   * How to talk to PostgreSQL; closed with the storage. A pool of `pg` needs an `error` listener, and so does each of its
   * clients (`pool.on('connect', (client) => client.on('error', log))`): a connection that is cut while it is in use would
   * end the process.
   */
  readonly dialect: Dialect;
  /** The PostgreSQL schema all tables live in, made by the first migration. @default 'flou' */
  readonly schema?: string;
  /** Hears of every statement. Must not throw. */
  readonly onQuery?: (query: RanQuery) => void;
}

export interface PostgresStorage extends Storage {
  readonly migrations: Migrations;
  /** How much is in every table, and a checksum of it: a restored database has the same as the one it came from. */
  readonly fingerprint: () => Promise<readonly TableFingerprint[]>;
}

/**
 * Storage in PostgreSQL, by any driver Kysely has a dialect for. Opens no connection until it is used.
 *
 * @example
 * const pool = new pg.Pool({ connectionString }).on('error', log).on('connect', (client) => client.on('error', log));
 * const storage = createPostgresStorage({ dialect: new PostgresDialect({ pool }) });
 * await storage.migrations.up();
 */
export function createPostgresStorage({ dialect, schema = 'flou', onQuery }: PostgresStorageOptions): PostgresStorage {
  const root = new Kysely<Tables>({ dialect, ...(onQuery ? { log: (event) => onQuery(ranQuery(event)) } : {}) });
  const db = root.withSchema(schema);
  const migrations = createMigrations({ db, schema });
  let closed: Promise<void> | undefined;
  return {
    accounts: postgresAccounts(db),
    logins: postgresLogins(db),
    chat: postgresChat(db),
    dataKeys: postgresDataKeys(db),
    notices: postgresNotices(db),
    costs: postgresCosts(db),
    feedback: postgresFeedback(db),
    prune: postgresPrune(db),
    migrations,
    fingerprint: () => fingerprint(db),
    ping: () => checkSchema(migrations),
    close: () => {
      closed ??= root.destroy();
      return closed;
    },
  };
}
