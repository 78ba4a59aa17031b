// Connections of a pool fall silent: a firewall forgot them, the other end is gone, and nobody said so.
import { StorageUnavailableError } from '@flou/core';
import { createPostgresStorage, lastingPool } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../start-postgres.ts';
import { createUser, exchange, newId, textsOf } from '../storage/new-records.ts';
import { startFaultProxy } from './fault-proxy.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('what was asked fails in time, and the next question is answered: no connection that fell silent is used again', async () => {
  const url = new URL(await postgres.createDatabase());
  const proxy = await startFaultProxy(Number(url.port), url.hostname);
  url.port = String(proxy.port);
  url.hostname = '127.0.0.1';
  const pool = new pg.Pool({ connectionString: url.href, max: 4, query_timeout: 400, connectionTimeoutMillis: 400 });
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const storage = createPostgresStorage({ dialect: new PostgresDialect({ pool: lastingPool(pool) }) });
  await storage.migrations.up();
  const userId = await createUser(storage);
  await exchange(storage, userId, { text: 'antes', reply: 'bien' });
  // Everyone in the pool has a connection, and then none of them is good.
  await Promise.all(Array.from({ length: 4 }, () => storage.chat.context(userId, 5)));
  expect(pool.idleCount).toBe(4);

  proxy.set({ kind: 'silent' });
  await expect(storage.chat.context(newId(), 5)).rejects.toThrow(StorageUnavailableError);
  proxy.set({ kind: 'none' });
  for (let asked = 0; asked < 8; asked++) expect(await textsOf(storage, userId)).toEqual(['antes', 'bien']);
  await storage.close();
  await proxy.stop();
});
