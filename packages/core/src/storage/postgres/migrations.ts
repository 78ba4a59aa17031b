import type { Kysely } from 'kysely';
import { type MigrationResultSet, Migrator } from 'kysely/migration';
import { StorageUnavailableError } from '../../errors/flou-error.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import type { Tables } from './schema.ts';
import { asStorageError, isUndefinedTable } from './unavailable.ts';

/** Moves the schema up and down. An advisory lock lets one migrator work at a time; another one waits, and finds the work done. */
export interface Migrations {
  /** Runs what is pending, or only the next one. Gives the names of what was run. */
  readonly up: (options?: { readonly steps?: 'all' | 'one' }) => Promise<readonly string[]>;
  /** Takes back the newest one, with its tables and what is in them. Gives its name, or nothing when there is none. */
  readonly down: () => Promise<readonly string[]>;
  /** Every migration this version knows and every one the database had, by name. */
  readonly status: () => Promise<readonly MigrationStatus[]>;
}

/** A migration, and whether the database has it. */
export type MigrationStatus =
  | { readonly name: string; readonly state: 'executed'; readonly executedAtMs: number }
  | { readonly name: string; readonly state: 'pending' }
  /** Run by a newer version of Flou. */
  | { readonly name: string; readonly state: 'unknown'; readonly executedAtMs: number };

const MIGRATION_TABLE = 'migrations';

// A type, not an interface: Kysely asks for something with an index signature.
type MigrationTables = { readonly migrations: { readonly name: string; readonly timestamp: string } };

export function createMigrations(options: { readonly db: Kysely<Tables>; readonly schema: string }): Migrations {
  const db = options.db.withSchema(options.schema);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ALL_MIGRATIONS },
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: 'migrations_lock',
    migrationTableSchema: options.schema,
  });

  const status = () => readStatus(db);

  /** Kysely would call a newer database corrupted. */
  const migrate = async (move: () => Promise<MigrationResultSet>) => {
    rejectNewer(await status());
    const { error, results } = await move();
    if (error) throw asStorageError(error);
    return (results ?? []).map(({ migrationName }) => migrationName);
  };

  return {
    up: ({ steps = 'all' } = {}) =>
      migrate(() => (steps === 'all' ? migrator.migrateToLatest() : migrator.migrateUp())),
    down: () => migrate(() => migrator.migrateDown()),
    status,
  };
}

/** Throws `StorageUnavailableError` unless the schema is exactly the one this version was written for. */
export async function checkSchema(migrations: Pick<Migrations, 'status'>): Promise<void> {
  const status = await migrations.status();
  rejectNewer(status);
  const pending = status.filter(({ state }) => state === 'pending').map(({ name }) => name);
  if (pending.length === 0) return;
  throw new StorageUnavailableError(
    `The database schema is behind: run the migrations (pending: ${pending.join(', ')}).`,
  );
}

function rejectNewer(status: readonly MigrationStatus[]): void {
  const unknown = status.filter(({ state }) => state === 'unknown').map(({ name }) => name);
  if (unknown.length === 0) return;
  throw new StorageUnavailableError(
    `The database schema is newer than this version of Flou (it had ${unknown.join(', ')}). Upgrade Flou.`,
  );
}

async function readStatus(db: Kysely<Tables>): Promise<readonly MigrationStatus[]> {
  const executed = await executedMigrations(db);
  const names = new Set([...Object.keys(ALL_MIGRATIONS), ...executed.keys()]);
  return [...names].sort().map((name) => {
    const executedAtMs = executed.get(name);
    if (executedAtMs === undefined) return { name, state: 'pending' };
    return { name, state: name in ALL_MIGRATIONS ? 'executed' : 'unknown', executedAtMs };
  });
}

async function executedMigrations(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  try {
    const rows = await db
      .$extendTables<MigrationTables>()
      .selectFrom(MIGRATION_TABLE)
      .select(['name', 'timestamp'])
      .execute();
    return new Map(rows.map(({ name, timestamp }) => [name, Date.parse(timestamp)]));
  } catch (error) {
    if (isUndefinedTable(error)) return new Map();
    throw asStorageError(error);
  }
}
