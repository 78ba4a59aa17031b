import { PGlite } from '@electric-sql/pglite';
import { StorageUnavailableError } from '@flou/core';
import { createPostgresStorage, type PostgresStorage } from '@flou/core/storage/postgres';
import { PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from './open-postgres.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import {
  completed,
  createUser,
  exchange,
  NOW_MS,
  newAccount,
  newId,
  newLogin,
  newTurn,
  textsOf,
} from './storage/new-records.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Every method, with something to do. */
function everyMethod(storage: PostgresStorage): readonly (() => Promise<unknown>)[] {
  const userId = newId();
  const turn = newTurn(userId);
  const rotation = { tokenHash: 'a', nextTokenHash: 'b', nowMs: NOW_MS, nextExpiresAtMs: NOW_MS };
  return [
    () => storage.ping(),
    () => storage.accounts.create(newAccount()),
    () => storage.accounts.findById(userId),
    () => storage.accounts.findByUsername('ana'),
    () => storage.accounts.export(userId),
    () => storage.accounts.erase(userId),
    () => storage.logins.open(newLogin(userId)),
    () => storage.logins.rotate(rotation),
    () => storage.logins.isOpen(newId()),
    () => storage.logins.close(newId()),
    () => storage.logins.closeAll(userId),
    () => storage.chat.beginTurn(turn),
    () => storage.chat.finishTurn(completed(turn)),
    () => storage.chat.recordTurn(turn, completed(turn)),
    () => storage.chat.findTurn(userId, turn.turnId),
    () => storage.chat.interruptTurns(0),
    () => storage.chat.history({ userId, limit: 1 }),
    () => storage.chat.context(userId, 1),
    () => storage.chat.clear(userId),
    () => storage.chat.addFeedback({ messageId: newId(), userId, score: 1, createdAtMs: NOW_MS }),
    () => storage.notices.set({ id: newId(), kind: 'info', text: 'hola', createdAtMs: NOW_MS }),
    () => storage.notices.clear(),
    () => storage.notices.current(NOW_MS),
    () => storage.migrations.up(),
    () => storage.migrations.down(),
    () => storage.migrations.status(),
  ];
}

async function expectUnavailable(storage: PostgresStorage): Promise<void> {
  for (const act of everyMethod(storage)) {
    const error = await act().then(
      () => undefined,
      (reason) => reason,
    );
    expect(error, String(act)).toBeInstanceOf(StorageUnavailableError);
    expect(error.code).toBe('ERR_STORAGE_UNAVAILABLE');
    expect(error.cause, String(act)).toBeInstanceOf(Error);
  }
}

test('with no server at the address, every method says so', async () => {
  const { storage } = openPostgres('postgresql://flou:flou@127.0.0.1:1/flou');
  await expectUnavailable(storage);
  await storage.close();
});

test('with a host nobody knows, every method says so', async () => {
  const { storage } = openPostgres('postgresql://flou:flou@nowhere.invalid/flou');
  await expectUnavailable(storage);
  await storage.close();
});

test.each([
  [
    'a wrong password',
    (url: URL) => {
      url.password = 'wrong';
    },
  ],
  [
    'a database that is not there',
    (url: URL) => {
      url.pathname = '/nowhere';
    },
  ],
])('with %s, every method says so', async (_, spoil) => {
  const url = new URL(await postgres.createDatabase());
  spoil(url);
  const { storage } = openPostgres(url.href);
  await expectUnavailable(storage);
  await storage.close();
});

test('a closed storage says so', async () => {
  const { storage } = openPostgres(await postgres.createDatabase());
  await storage.migrations.up();
  await storage.close();
  await expectUnavailable(storage);
});

test('a closed PGlite says so', async () => {
  const pglite = new PGlite();
  const storage = createPostgresStorage({ dialect: new PGliteDialect({ pglite }) });
  await storage.migrations.up();
  await pglite.close();
  await expectUnavailable(storage);
});

test('a pool that stays empty for too long says so', async () => {
  const pool = new pg.Pool({ connectionString: await postgres.createDatabase(), max: 1, connectionTimeoutMillis: 50 });
  pool.on('error', () => {});
  const storage = createPostgresStorage({ dialect: new PostgresDialect({ pool }) });
  const client = await pool.connect();
  await expect(storage.chat.context(newId(), 1)).rejects.toThrow(StorageUnavailableError);
  client.release();
  await storage.close();
});

test('a statement that takes too long says so', async () => {
  const url = await postgres.createDatabase();
  const { storage: migrating, pool: locking } = openPostgres(url);
  await migrating.migrations.up();
  const impatient = openPostgres(`${url}?options=${encodeURIComponent('-c statement_timeout=50')}`);
  const client = await locking.connect();
  await client.query('begin; lock table flou.messages in access exclusive mode');
  await expect(impatient.storage.chat.history({ userId: 'x', limit: 1 })).rejects.toThrow(StorageUnavailableError);
  await client.query('rollback');
  client.release();
  await impatient.storage.close();
  await migrating.close();
});

test('connections that are cut under load fail cleanly, and the next ones work', async () => {
  const url = await postgres.createDatabase();
  const { storage } = openPostgres(url);
  await storage.migrations.up();
  const userId = await createUser(storage);
  await exchange(storage, userId, { text: 'antes', reply: 'bien' });
  const killer = new pg.Client({ connectionString: url });
  await killer.connect();
  const load = Array.from({ length: 100 }, () =>
    storage.chat.context(userId, 5).then(
      () => 'served',
      (error) => error,
    ),
  );
  await killer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await killer.end();
  for (const outcome of await Promise.all(load)) {
    if (outcome !== 'served') expect(outcome).toBeInstanceOf(StorageUnavailableError);
  }
  expect(await textsOf(storage, userId)).toEqual(['antes', 'bien']);
  await storage.close();
});

test('a database without tables is not there yet, rather than broken', async () => {
  const { storage } = openPostgres(await postgres.createDatabase());
  const { beginTurn } = storage.chat;
  await expect(beginTurn(newTurn(newId()))).rejects.toThrow(/Run the migrations/);
  await expect(beginTurn(newTurn(newId()))).rejects.toThrow(StorageUnavailableError);
  await storage.close();
});

test('a bug stays a bug', async () => {
  const { storage } = openPostgres(await postgres.createDatabase());
  await storage.migrations.up();
  const turn = newTurn(newId());
  await storage.chat.beginTurn(turn);
  const again = await storage.chat.beginTurn(turn).catch((error) => error);
  expect(again).not.toBeInstanceOf(StorageUnavailableError);
  expect(again).toMatchObject({ code: '23505' });
  await expect(storage.chat.beginTurn(newTurn(newId(), { turnId: 'no-uuid' }))).rejects.toMatchObject({
    code: '22P02',
  });
  await storage.close();
});
