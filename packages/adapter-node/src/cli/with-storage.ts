import type { PostgresStorage } from '@flou/core/storage/postgres';
import { jsonLogs } from '../json-logs.ts';
import { openStorage } from '../open-storage.ts';
import { readEnv } from '../read-env.ts';

/** What a command needs of the storage. */
export interface CommandStorage {
  readonly storage: PostgresStorage;
  /** Is it the folder's own, which nobody else brings up to date? */
  readonly isEmbedded: boolean;
}

/** Opens the storage that the environment names for as long as `work` takes. What breaks meanwhile is said on standard error. */
export async function withStorage<Result>(work: (opened: CommandStorage) => Promise<Result>): Promise<Result> {
  const telemetry = jsonLogs({ level: 'ERROR', write: (line) => process.stderr.write(line) });
  const { storage, dataDir } = await openStorage(readEnv(), telemetry);
  try {
    return await work({ storage, isEmbedded: dataDir !== undefined });
  } finally {
    await storage.close();
    dataDir?.release();
  }
}
