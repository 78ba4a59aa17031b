import { env } from 'cloudflare:workers';
import { storageConformance } from '@flou/conformance/storage';
import { configFromEnv, StorageUnavailableError } from '@flou/core';
import { expect, inject, test } from 'vitest';
import { neonStorage } from './neon.ts';

const open = (bindings: object) =>
  neonStorage({
    env: { ...env, ...bindings },
    settings: configFromEnv({ ...env, ...bindings }),
    onError: () => {},
  });

storageConformance('PostgreSQL by the Neon driver', async () => {
  const storage = open({ DATABASE_URL: inject('emptyDatabaseUrl') });
  await storage.migrations.up();
  return { storage, dispose: () => storage.close() };
});

test('without DATABASE_URL the operator is told what to set', () => {
  expect(() => open({ DATABASE_URL: '' })).toThrow(/DATABASE_URL/);
});

test('with nobody at the other end, the storage says that it is away', async () => {
  const storage = open({ DATABASE_URL: 'postgresql://flou:flou@127.0.0.1:1/flou' });
  await expect(storage.ping()).rejects.toThrow(StorageUnavailableError);
  await storage.close();
});

test('with a wrong password, the storage says that it is away', async () => {
  const url = new URL(inject('emptyDatabaseUrl'));
  url.password = 'wrong';
  const storage = open({ DATABASE_URL: url.href });
  await expect(storage.ping()).rejects.toThrow(StorageUnavailableError);
  await storage.close();
});

test('with no way there, the storage says that it is away', async () => {
  const storage = open({ NEON_WS_PROXY: '127.0.0.1:1/v1' });
  await expect(storage.ping()).rejects.toThrow(StorageUnavailableError);
  await storage.close();
});
