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

test('statements are planned once for all, unless a pooler stands in between', () => {
  const DATABASE_URL = 'postgresql://u:p@localhost/flou';
  expect(poolFor(DATABASE_URL).options).toBe('-c plan_cache_mode=force_generic_plan');
  const { database } = configFromEnv({ DATABASE_URL, DATABASE_PREPARE: 'off' });
  expect(database?.prepare).toBe(false);
  expect(database && postgresPool(database)).not.toHaveProperty('options');
  expect(() => configFromEnv({ DATABASE_URL, DATABASE_PREPARE: 'maybe' })).toThrow(/DATABASE_PREPARE.*on or off/);
});
