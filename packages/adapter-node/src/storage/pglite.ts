import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPostgresStorage, type PostgresStorage } from '@flou/core/storage/postgres';
import { PGliteDialect } from 'kysely';
import type { DataDir } from './data-dir.ts';

/**
 * Embedded PostgreSQL in a folder. What was acknowledged survives the process being killed; it does not promise to survive the
 * machine losing power, for it does not wait for the disk.
 */
export async function openPgliteStorage(dataDir: DataDir): Promise<PostgresStorage> {
  const pglite = await PGlite.create(join(dataDir.path, 'pglite'));
  return createPostgresStorage({ dialect: new PGliteDialect({ pglite }) });
}
