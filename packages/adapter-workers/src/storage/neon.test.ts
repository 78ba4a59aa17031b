import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { startWebSocketProxy, type WebSocketProxy } from '@flou/conformance/start-websocket-proxy';
import { storageConformance } from '@flou/conformance/storage';
import { configFromEnv, StorageUnavailableError } from '@flou/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { neonStorage } from './neon.ts';

let postgres: TestPostgres;
let proxy: WebSocketProxy;
beforeAll(async () => {
  postgres = await startPostgres();
  proxy = await startWebSocketProxy();
});
afterAll(async () => {
  await proxy.close();
  await postgres.stop();
});

const open = (databaseUrl: string, proxyAddress: string) =>
  neonStorage({
    env: { NEON_WS_PROXY: proxyAddress },
    settings: configFromEnv({ DATABASE_URL: databaseUrl }),
    onError: () => {},
  });

storageConformance('PostgreSQL by the Neon driver', async () => {
  const storage = open(await postgres.createDatabase(), proxy.address);
  await storage.migrations.up();
  return { storage, dispose: () => storage.close() };
});

test('without DATABASE_URL the operator is told what to set', () => {
  expect(() => neonStorage({ env: {}, settings: configFromEnv({}), onError: () => {} })).toThrow(/DATABASE_URL/);
});

test.each([
  ['with nobody at the other end', () => 'postgresql://flou:flou@127.0.0.1:1/flou', () => proxy.address],
  ['with no way there', () => 'postgresql://flou:flou@127.0.0.1:1/flou', () => '127.0.0.1:1/v1'],
])('%s, the storage says that it is away', async (_, databaseUrl, proxyAddress) => {
  const storage = open(databaseUrl(), proxyAddress());
  await expect(storage.ping()).rejects.toThrow(StorageUnavailableError);
  await storage.close();
});
