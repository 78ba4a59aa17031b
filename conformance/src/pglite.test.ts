import { PGlite } from '@electric-sql/pglite';
import { createPostgresStorage } from '@flou/core/storage/postgres';
import { PGliteDialect } from 'kysely';
import { storageConformance } from './storage.ts';

storageConformance('PGlite', async () => {
  const storage = createPostgresStorage({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
  await storage.migrations.up();
  return { storage, dispose: () => storage.close() };
});
