import { expect, test } from 'vitest';
import { poolConfig } from './postgres.ts';

const settings = { poolSize: 20, maxOverflow: 10 };

test("TLS is verified by default for the checklist's database, and absent for a local one", () => {
  const far = poolConfig({
    ...settings,
    url: 'postgresql://user:password@prod-db.postgres.database.azure.com:5432/flou_prod',
  });
  expect(far.ssl).toEqual({ rejectUnauthorized: true });
  expect(far.max).toBe(30);
  expect(poolConfig({ ...settings, url: 'postgresql://user:password@localhost:5432/flou' }).ssl).toBeUndefined();
});

test('what the URL says about TLS is left to it', () => {
  const url = 'postgresql://u:p@db.example.com/flou?sslmode=require';
  expect(poolConfig({ ...settings, url }).ssl).toBeUndefined();
});
