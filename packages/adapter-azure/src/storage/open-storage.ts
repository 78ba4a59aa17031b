import { ConfigError, type Settings, type Storage, type Telemetry } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { openPostgresStorage } from './postgres.ts';

export interface OpenedStorage {
  readonly storage: Storage;
  /** Brings a developer's database up to date; a production database is only by `flou migrate up`. */
  readonly migrate: () => Promise<void>;
}

/**
 * PostgreSQL at `DATABASE_URL`. Without one a laptop gets memory, which forgets; in production that throws a `ConfigError`, for an instance
 * has no disk of its own that lasts.
 */
export function openStorage({ database, environment }: Settings, telemetry: Telemetry): OpenedStorage {
  if (database) {
    const storage = openPostgresStorage(
      database,
      ({ message }) =>
        telemetry.emit({ name: 'storage_unavailable', severity: 'warning', detail: message.slice(0, 200) }),
      (query) => telemetry.emit({ name: 'database_queried', severity: 'debug', ...query }),
    );
    return {
      storage,
      migrate: async () => {
        if (environment === 'development') await storage.migrations.up();
      },
    };
  }
  if (environment === 'production') {
    throw new ConfigError(['DATABASE_URL must be set: on Azure Functions nothing else lasts.']);
  }
  return { storage: createMemoryStorage(), migrate: async () => {} };
}
