import type { Settings, Telemetry } from '@flou/core';
import type { PostgresStorage, RanQuery } from '@flou/core/storage/postgres';
import { type DataDir, openDataDir } from './storage/data-dir.ts';

/** The storage the settings ask for, and the folder it lives in when it is the embedded one. */
export interface OpenedStorage {
  readonly storage: PostgresStorage;
  /** Undefined on a database server. */
  readonly dataDir: DataDir | undefined;
}

/** Throws `DataDirInUseError` when another process has the embedded data open. */
export async function openStorage(settings: Settings, telemetry: Telemetry): Promise<OpenedStorage> {
  const onQuery = (query: RanQuery) => telemetry.emit({ name: 'database_queried', severity: 'debug', ...query });
  if (settings.database) {
    const reportError = (error: Error) =>
      telemetry.emit({ name: 'storage_unavailable', severity: 'warning', detail: error.message.slice(0, 200) });
    // Loaded only when used: each driver costs tens of megabytes.
    const { openPostgresStorage } = await import('./storage/postgres.ts');
    return { storage: openPostgresStorage(settings.database, reportError, onQuery), dataDir: undefined };
  }
  const dataDir = openDataDir(settings.dataDir);
  try {
    const { openPgliteStorage } = await import('./storage/pglite.ts');
    return { storage: await openPgliteStorage(dataDir, onQuery), dataDir };
  } catch (error) {
    dataDir.release();
    throw error;
  }
}
