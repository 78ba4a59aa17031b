import type { PostgresStorage } from '@flou/core/storage/postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encrypted } from './encrypted.ts';
import { openPostgres } from './open-postgres.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import { recordStatements, type Statement } from './statements-of.ts';
import {
  completed,
  createUser,
  exchange,
  NOW_MS,
  newAccount,
  newId,
  newLogin,
  newReply,
  newTurn,
} from './storage/new-records.ts';

let postgres: TestPostgres;
let storage: PostgresStorage;
let pool: pg.Pool;
let statements: ReturnType<typeof recordStatements>;

/** Some seconds; more where the disk is slow and everything else runs beside it. */
const FILLED_WITHIN_MS = 180_000;

beforeAll(async () => {
  postgres = await startPostgres();
  const url = await postgres.createDatabase();
  ({ storage, pool } = openPostgres(url));
  statements = recordStatements(pool);
  await storage.migrations.up();
  await fill(url);
}, FILLED_WITHIN_MS);
afterAll(async () => {
  await storage.close();
  await postgres.stop();
});

/** 2,000 users with a login and 50 turns each, and one who wrote 50,000 messages: a scan or a sort would be the wrong plan. */
async function fill(url: string): Promise<void> {
  // A client of its own: a storage gives up on what takes this long.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    insert into flou.users select 'user-' || n, '{"policy":{},"safety":null}', n from generate_series(1, 2000) n;
    insert into flou.accounts select id, id, id, 'hash', 1 from flou.users;
    insert into flou.data_keys select gen_random_uuid(), id, 'wrapped' from flou.users;
    insert into flou.logins select gen_random_uuid(), id, 'token-' || id, false, 1, 9e12 from flou.users;
    insert into flou.login_tokens select current_token_hash, id from flou.logins;
    insert into flou.turns (id, user_id, idempotency_key, body_hash, claimed_by, status, result, started_at_ms)
      select gen_random_uuid(), id, 'key-' || n, 'hash', gen_random_uuid(), 'completed', '{}', n from flou.users, generate_series(1, 50) n;
    insert into flou.messages select user_id, gen_random_uuid(), id, 'user', 'hola', null, 1 from flou.turns;
    insert into flou.messages select user_id, gen_random_uuid(), id, 'model', 'hola', '[]', 1 from flou.turns;
    insert into flou.feedback select user_id, id, 3, null, 1 from flou.messages where role = 'model' limit 20000;
    insert into flou.messages
      select user_id, gen_random_uuid(), id, 'user', 'hola', null, 1
      from (select user_id, id from flou.turns where user_id = 'user-7' limit 1), generate_series(1, 50000);
    analyze flou.users, flou.accounts, flou.logins, flou.login_tokens, flou.turns, flou.messages, flou.feedback, flou.data_keys;
  `);
  await client.end();
}

describe('round trips', () => {
  test('a turn is two, with a login and a key, and with a long history', async () => {
    const login = newLogin('user-7');
    await storage.logins.open(login);
    const turn = newTurn('user-7', { loginId: login.id, idempotency: { key: newId(), bodyHash: 'hash' } });
    expect(await statements.of(() => storage.chat.beginTurn(turn))).toHaveLength(1);
    expect(await statements.of(() => storage.chat.finishTurn(completed(turn)))).toHaveLength(1);
    expect(await statements.of(() => storage.chat.beginTurn(turn))).toHaveLength(1);
  });

  test('a turn is two when messages are encrypted, from the second on', async () => {
    const vault = encrypted(storage);
    const userId = await createUser(storage);
    const [first, second] = [newTurn(userId), newTurn(userId)];
    await vault.chat.beginTurn(first);
    await vault.chat.finishTurn(completed(first));
    expect(await statements.of(() => vault.chat.beginTurn(second))).toHaveLength(1);
    expect(await statements.of(() => vault.chat.finishTurn(completed(second)))).toHaveLength(1);
  });

  test("a turn is two for an embedder's user whom nobody knew", async () => {
    const turn = newTurn(newId());
    expect(await statements.of(() => storage.chat.beginTurn(turn))).toHaveLength(1);
    expect(await statements.of(() => storage.chat.finishTurn(completed(turn)))).toHaveLength(1);
  });

  test('everything else that a request waits for is one', async () => {
    const rotation = { tokenHash: 'token-user-9', nextTokenHash: newId(), nowMs: NOW_MS, nextExpiresAtMs: NOW_MS };
    const turn = newTurn(newId());
    for (const act of [
      () => storage.chat.history({ userId: 'user-7', limit: 50 }),
      () => storage.chat.context('user-7', 20),
      () => storage.chat.findTurn('user-7', newId()),
      () => storage.chat.clear('user-8'),
      () => storage.chat.recordTurn(turn, completed(turn)),
      () => storage.logins.isOpen(newId()),
      () => storage.logins.rotate(rotation),
      () => storage.logins.open(newLogin('user-7')),
      () => storage.accounts.create(newAccount()),
      () => storage.accounts.findByUsername('user-7'),
      () => storage.ping(),
    ]) {
      expect(await statements.of(act)).toHaveLength(1);
    }
  });
});

describe('plans', () => {
  /** Everything a plan reads, as "Index Scan using messages_pkey". */
  const plannedReads = async ({ sql, parameters }: Statement): Promise<string[]> => {
    const { rows } = await pool.query(`explain (format json) ${sql}`, [...parameters]);
    const nodes: PlanNode[] = [rows[0]['QUERY PLAN'][0].Plan];
    for (let node = nodes[0], next = 1; node; node = nodes[next++]) nodes.push(...(node.Plans ?? []));
    return nodes
      .filter((node) => node['Relation Name'] !== undefined || node['Index Name'] !== undefined)
      .filter((node) => node['Node Type'] !== 'ModifyTable')
      .map((node) => `${node['Node Type']} using ${node['Index Name'] ?? node['Relation Name']}`);
  };

  interface PlanNode {
    readonly 'Node Type': string;
    readonly 'Relation Name'?: string;
    readonly 'Index Name'?: string;
    readonly Plans?: readonly PlanNode[];
  }

  test.each([
    ['the newest page', () => storage.chat.history({ userId: 'user-7', limit: 50 })],
    [
      'an older page',
      async () => {
        const { next } = await storage.chat.history({ userId: 'user-7', limit: 1 });
        await storage.chat.history({ userId: 'user-7', limit: 50, ...(next ? { before: next } : {}) });
      },
    ],
    ['the context', () => storage.chat.context('user-7', 20)],
    ['the context of a new turn', () => storage.chat.beginTurn(newTurn('user-7'))],
  ])('%s is read off the end of the index, without sorting', async (_, act) => {
    const last = (await statements.of(act)).at(-1);
    if (!last) throw new Error('Nothing was asked.');
    const { rows } = await pool.query(`explain ${last.sql}`, [...last.parameters]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Scan Backward using messages_pkey on messages');
    expect(plan).not.toMatch(/\bSort\b/);
  });

  test('no statement reads a whole table', async () => {
    const account = newAccount();
    const userId = await createUser(storage);
    const { turn, finished } = await exchange(storage, userId);
    const login = newLogin(userId);
    const rotation = { tokenHash: login.tokenHash, nextTokenHash: newId(), nowMs: NOW_MS, nextExpiresAtMs: NOW_MS };
    const dataKey = { id: newId(), wrapped: 'wrapped' };
    const late = newTurn(userId, { loginId: login.id, idempotency: { key: 'late', bodyHash: 'hash' } });
    const all = await statements.of(async () => {
      await storage.accounts.create(account);
      await storage.accounts.findById(account.id);
      await storage.accounts.findByUsername(account.username);
      await storage.accounts.export(userId);
      await storage.dataKeys.add(userId, dataKey);
      await storage.dataKeys.ofUser(userId);
      await storage.dataKeys.rewrap(dataKey);
      await storage.logins.open(login);
      await storage.logins.isOpen(login.id);
      await storage.logins.rotate(rotation);
      await storage.chat.beginTurn(
        newTurn(userId, { loginId: login.id, idempotency: { key: 'key', bodyHash: 'hash' } }),
      );
      await storage.chat.finishTurn(completed(turn, { reply: newReply() }));
      await storage.chat.recordTurn(late, completed(late));
      await storage.chat.findTurn(userId, turn.turnId);
      await storage.chat.history({ userId, limit: 50, before: turn.messageId });
      await storage.chat.addFeedback({
        messageId: finished.reply?.messageId ?? '',
        userId,
        score: 3,
        createdAtMs: NOW_MS,
      });
      await storage.chat.interruptTurns(5);
      await storage.logins.close(login.id);
      await storage.logins.closeAll(userId);
      await storage.chat.clear(userId);
      await storage.accounts.erase(userId);
    });
    expect(all.length).toBeGreaterThan(20);
    for (const statement of all) {
      for (const read of await plannedReads(statement)) expect(read, statement.sql).not.toMatch(/^Seq Scan/);
    }
  });

  test('every foreign key has an index, so that erasing a user does not read every table', async () => {
    const { rows } = await pool.query(`
      select c.conrelid::regclass::text || ': ' || c.conname as missing
      from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'flou'::regnamespace and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
      )`);
    expect(rows).toEqual([]);
  });
});
