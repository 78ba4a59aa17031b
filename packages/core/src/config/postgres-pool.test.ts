import { expect, test } from 'vitest';
import { configFromEnv } from './config-from-env.ts';
import { postgresPool } from './postgres-pool.ts';

function poolFor(databaseUrl: string) {
  const { database } = configFromEnv({ DATABASE_URL: databaseUrl });
  if (!database) throw new Error('There is no database in the settings.');
  return postgresPool(database);
}

test("TLS is verified by default for the checklist's database, and absent for a local one", () => {
  const far = poolFor('postgresql://user:password@prod-db.postgres.database.azure.com:5432/flou_prod');
  expect(far).toMatchObject({ ssl: { rejectUnauthorized: true }, max: 30 });
  expect(poolFor('postgresql://user:password@localhost:5432/flou').ssl).toBe(false);
});

test.each([
  ['require', { rejectUnauthorized: true }],
  ['verify-full', { rejectUnauthorized: true }],
  ['no-verify', { rejectUnauthorized: false }],
  ['disable', false],
])('sslmode=%s is decided here, and the driver sees nothing of it', (mode, ssl) => {
  const config = poolFor(`postgresql://u:p@db.example.com/flou?sslmode=${mode}&connect_timeout=3`);
  expect(config.ssl).toEqual(ssl);
  expect(config.connectionString).toBe('postgresql://u:p@db.example.com/flou?connect_timeout=3');
});
