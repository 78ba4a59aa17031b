import { type DatabaseSettings, postgresPool } from '@flou/core';
import type { MigrationStatus } from '@flou/core/storage/postgres';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import * as v from 'valibot';
import { reasonOf } from '../reason-of.ts';
import { openPostgresStorage } from '../storage/postgres.ts';

/** What a PostgreSQL server says of itself, read with the rights of Flou's own account. */
export type DatabaseFacts =
  | { readonly reachable: false; readonly reason: string }
  | {
      readonly reachable: true;
      readonly version: string;
      readonly encrypted: boolean;
      /** Connections that an ordinary account can have, of all together. */
      readonly connections: number;
      readonly archiver: ArchiverFacts;
      readonly migrations: readonly MigrationStatus[];
    };

/** https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ARCHIVER-VIEW */
export interface ArchiverFacts {
  readonly on: boolean;
  readonly lastArchivedMs: number | undefined;
  readonly lastFailedMs: number | undefined;
}

/** The few columns of PostgreSQL's own catalogue that are read here. */
interface Catalogue {
  readonly pg_settings: { readonly name: string; readonly setting: string };
  readonly pg_stat_ssl: { readonly pid: number; readonly ssl: boolean };
  readonly pg_stat_archiver: { readonly last_archived_time: Date | null; readonly last_failed_time: Date | null };
}

const SETTINGS = [
  'server_version',
  'max_connections',
  'superuser_reserved_connections',
  'reserved_connections',
  'archive_mode',
] as const;

/** Connects, asks, and leaves nothing open. Never throws. */
export async function askDatabase(settings: DatabaseSettings): Promise<DatabaseFacts> {
  const ignore = () => {};
  const pool = new Pool({ ...postgresPool(settings), max: 1 });
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  const db = new Kysely<Catalogue>({ dialect: new PostgresDialect({ pool }) });
  const storage = openPostgresStorage({ ...settings, poolSize: 1, maxOverflow: 0 }, ignore);
  try {
    return { reachable: true, ...(await readCatalogue(db)), migrations: await storage.migrations.status() };
  } catch (error) {
    return { reachable: false, reason: reasonOf(error) };
  } finally {
    await Promise.all([db.destroy(), storage.close()]);
  }
}

async function readCatalogue(db: Kysely<Catalogue>) {
  const rows = await db.selectFrom('pg_settings').selectAll().where('name', 'in', SETTINGS).execute();
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  // `reserved_connections` came with PostgreSQL 16.
  const number = (name: (typeof SETTINGS)[number]) => Number(settings.get(name) ?? 0);
  const session = await db
    .selectFrom('pg_stat_ssl')
    .select('ssl')
    .where('pid', '=', ({ fn }) => fn<number>('pg_backend_pid'))
    .executeTakeFirst();
  const archiver = await db
    .selectFrom('pg_stat_archiver')
    .select(['last_archived_time', 'last_failed_time'])
    .executeTakeFirst();
  return {
    version: settings.get('server_version') ?? '',
    encrypted: session?.ssl ?? false,
    connections: number('max_connections') - number('superuser_reserved_connections') - number('reserved_connections'),
    archiver: {
      on: settings.get('archive_mode') !== 'off',
      lastArchivedMs: v.parse(timestamp, archiver?.last_archived_time),
      lastFailedMs: v.parse(timestamp, archiver?.last_failed_time),
    },
  };
}

const timestamp = v.pipe(
  v.nullish(v.date()),
  v.transform((date) => date?.getTime()),
);
