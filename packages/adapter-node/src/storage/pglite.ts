import { existsSync, openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { createPostgresStorage, type PostgresStorage, type RanQuery } from '@flou/core/storage/postgres';
import { PGliteDialect } from 'kysely';
import type { DataDir } from './data-dir.ts';
import { hasDiskRoom } from './disk-room.ts';
import { lastingPGlite } from './lasting-pglite.ts';

/**
 * Embedded PostgreSQL in a folder. What was acknowledged survives the process being killed; it does not promise to survive the
 * machine losing power, for it does not wait for the disk.
 */
export async function openPgliteStorage(
  dataDir: DataDir,
  onQuery?: (query: RanQuery) => void,
): Promise<PostgresStorage> {
  const folder = join(dataDir.path, 'pglite');
  const open = async () => {
    const template = existsSync(folder) ? undefined : findTemplate();
    return PGlite.create(folder, template ? { loadDataDir: await openAsBlob(template) } : {});
  };
  const pglite = await lastingPGlite({ open, hasRoom: () => hasDiskRoom(dataDir.path) });
  return createPostgresStorage({
    dialect: new PGliteDialect({ pglite }),
    schema: 'public',
    ...(onQuery ? { onQuery } : {}),
  });
}

/** The empty database that `scripts/make-template.mjs` made; without it a first start only takes longer. */
function findTemplate(): string | undefined {
  const candidates = ['../../template/pglite.tar.gz', '../template/pglite.tar.gz'];
  return candidates.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
}
