import { startPostgres } from '@flou/conformance/start-postgres';
import { startWebSocketProxy } from '@flou/conformance/start-websocket-proxy';
import type { TestProject } from 'vitest/node';
import { migrate } from './migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Migrated, and the Worker's. */
    databaseUrl: string;
    /** For the suite of the storage, which wants one to itself. */
    emptyDatabaseUrl: string;
    webSocketProxy: string;
  }
}

/** For tests that run in workerd, which cannot start a server: PostgreSQL, and the way to it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const proxy = await startWebSocketProxy();
  const databaseUrl = await postgres.createDatabase();
  await migrate(databaseUrl);
  project.provide('databaseUrl', databaseUrl);
  project.provide('emptyDatabaseUrl', await postgres.createDatabase());
  project.provide('webSocketProxy', proxy.address);
  return async () => {
    await proxy.close();
    await postgres.stop();
  };
}
