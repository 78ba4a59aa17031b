import { afterAll, beforeAll } from 'vitest';
import { encrypted } from './encrypted.ts';
import { openPostgres } from './open-postgres.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import { storageConformance } from './storage.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

storageConformance('PostgreSQL', async () => {
  const { storage } = openPostgres(await postgres.createDatabase());
  await storage.migrations.up();
  return { storage, dispose: () => storage.close() };
});

storageConformance(
  'PostgreSQL, encrypted',
  async () => {
    const { storage } = openPostgres(await postgres.createDatabase());
    await storage.migrations.up();
    return { storage: encrypted(storage), dispose: () => storage.close() };
  },
  { encrypts: true },
);
