import { StorageUnavailableError } from '@flou/core';
import type { PostgresStorageOptions, RanQuery } from '@flou/core/storage/postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from './open-postgres.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import { createUser, exchange, NOW_MS, textsOf } from './storage/new-records.ts';

const ALL = ['0001_accounts', '0002_chat', '0003_feedback', '0004_data_keys', '0005_notice', '0006_costs'];
const NEWEST = ALL.slice(-1);

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A storage on a new database, closed when the test ends. */
async function openNew(options?: Pick<PostgresStorageOptions, 'onQuery'>) {
  const url = await postgres.createDatabase();
  const opened = openPostgres(url, options);
  return { ...opened, url, [Symbol.asyncDispose]: () => opened.storage.close() };
}

const statesOf = (status: readonly { readonly name: string; readonly state: string }[]) =>
  status.map(({ name, state }) => `${name} ${state}`);

test('an empty database is migrated from nothing to head', async () => {
  await using opened = await openNew();
  const { storage } = opened;
  expect(statesOf(await storage.migrations.status())).toEqual(ALL.map((name) => `${name} pending`));
  expect(await storage.migrations.up()).toEqual(ALL);
  expect(await storage.migrations.up()).toEqual([]);
  for (const migration of await storage.migrations.status()) {
    expect(migration.state).toBe('executed');
    expect('executedAtMs' in migration && Math.abs(Date.now() - migration.executedAtMs)).toBeLessThan(60_000);
  }
});

test('migrations go up one at a time, and down one at a time', async () => {
  await using opened = await openNew();
  const { migrations } = opened.storage;
  for (const name of ALL) expect(await migrations.up({ steps: 'one' })).toEqual([name]);
  expect(await migrations.up({ steps: 'one' })).toEqual([]);
  for (const name of ALL.toReversed()) expect(await migrations.down()).toEqual([name]);
  expect(await migrations.down()).toEqual([]);
  expect(await migrations.up()).toEqual(ALL);
});

test('one down and up again, on a database with data, keeps what the other migrations hold', async () => {
  await using opened = await openNew();
  const { storage } = opened;
  await storage.migrations.up();
  const userId = await createUser(storage);
  const { turn, finished } = await exchange(storage, userId, { text: 'hola', reply: 'qué tal' });
  const feedback = { messageId: finished.reply?.messageId ?? '', userId, score: 4, createdAtMs: NOW_MS };
  await storage.chat.addFeedback(feedback);

  expect(await storage.migrations.down()).toEqual(NEWEST);
  expect(statesOf(await storage.migrations.status())).toEqual([
    ...ALL.slice(0, -1).map((name) => `${name} executed`),
    `${NEWEST} pending`,
  ]);
  expect(await storage.migrations.up()).toEqual(NEWEST);

  expect(await storage.accounts.findById(userId)).toBeDefined();
  expect(await textsOf(storage, userId)).toEqual(['hola', 'qué tal']);
  expect((await storage.chat.context(userId, 0)).session).toEqual(finished.session);
  expect(await storage.chat.findTurn(userId, turn.turnId)).toMatchObject({ status: 'completed' });
  expect(await storage.chat.addFeedback(feedback)).toEqual({ model: 'test-model' });
});

test('many migrators at once do the work once', async () => {
  await using opened = await openNew();
  const others = [opened, ...Array.from({ length: 4 }, () => openPostgres(opened.url))];
  const ran = await Promise.all(others.map(({ storage }) => storage.migrations.up()));
  expect(ran.flat().toSorted()).toEqual(ALL);
  await opened.storage.ping();
  for (const { storage } of others.slice(1)) await storage.close();
});

test('a migration that fails leaves the database as it was, and says why', async () => {
  await using opened = await openNew();
  const { storage, pool } = opened;
  await storage.migrations.up({ steps: 'one' });
  await pool.query('create table flou.messages (id int)');
  await expect(storage.migrations.up()).rejects.toThrow('"messages" already exists');
  expect(statesOf(await storage.migrations.status())).toEqual([
    '0001_accounts executed',
    ...ALL.slice(1).map((name) => `${name} pending`),
  ]);
  await pool.query('drop table flou.messages');
  expect(await storage.migrations.up()).toEqual(ALL.slice(1));
});

test('whoever listens hears of every statement, of how it ended, and of nothing that is in it', async () => {
  const heard: RanQuery[] = [];
  await using opened = await openNew({ onQuery: (query) => heard.push(query) });
  const { storage } = opened;
  await expect(storage.chat.context('secretosecreto', 0)).rejects.toThrow(StorageUnavailableError);
  expect(heard).toEqual([{ operation: 'SELECT', durationMs: expect.any(Number), code: '42P01' }]);
  await storage.migrations.up();
  heard.length = 0;
  await createUser(storage);
  expect(heard).toContainEqual({ operation: 'INSERT', durationMs: expect.any(Number) });
  expect(JSON.stringify(heard)).not.toMatch(/secreto|users/);
});

test('a ping fails, and says what to do, while migrations are pending', async () => {
  await using opened = await openNew();
  const { storage } = opened;
  await expect(storage.ping()).rejects.toThrow(`run the migrations (pending: ${ALL.join(', ')})`);
  await storage.migrations.up();
  await storage.ping();
  await storage.migrations.down();
  await expect(storage.ping()).rejects.toThrow(StorageUnavailableError);
  await expect(storage.ping()).rejects.toThrow(`pending: ${NEWEST}`);
});

test('a database of a newer version is refused, and left alone', async () => {
  await using opened = await openNew();
  const { storage, pool } = opened;
  await storage.migrations.up();
  await pool.query(`insert into flou.migrations values ('0099_future', '2030-01-01T00:00:00.000Z')`);
  for (const act of [storage.ping, storage.migrations.up, storage.migrations.down]) {
    await expect(act()).rejects.toThrow(StorageUnavailableError);
    await expect(act()).rejects.toThrow(/newer than this version of Flou \(it had 0099_future\)/);
  }
  expect(statesOf(await storage.migrations.status())).toContain('0099_future unknown');
});

test('the application whose database it is keeps its own tables and migrations', async () => {
  await using opened = await openNew();
  const { storage, pool } = opened;
  await pool.query('create table users (id int); create table kysely_migration (name text, timestamp text)');
  await pool.query(`insert into kysely_migration values ('2020_theirs', '2020-01-01T00:00:00.000Z')`);
  expect(await storage.migrations.up()).toEqual(ALL);
  await storage.ping();
  const { rows } = await pool.query(`select count(*)::int as tables from pg_tables where schemaname = 'public'`);
  expect(rows).toEqual([{ tables: 2 }]);
});
