import { startEmbedded } from '@flou/conformance/start-postgres';
import { postgresPool, type Storage, standardRuntime } from '@flou/core';
import { createPostgresStorage, lastingPool } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { alone, type Bench, race, versus } from '../bench.ts';

const { newId } = standardRuntime;
const AT_ONCE = 16;
const LONG_HISTORY = 1_000_000;

/** A turn on real PostgreSQL: against its two statements alone, and with a history of a million messages. */
export const bench: Bench = async ({ quick }) => {
  const server = await startEmbedded();
  const url = await server.createDatabase();
  const settings = { url, tls: 'off', poolSize: AT_ONCE, maxOverflow: 0, prepare: true } as const;
  // As the adapters open it, but that a million rows may take their time; the bare statements go through the same pool.
  const pool = new pg.Pool({ ...postgresPool(settings), statement_timeout: 0, query_timeout: 0 });
  // The server is stopped while connections say goodbye.
  pool.on('error', () => {});
  const statements: string[] = [];
  pool.on('connect', (client) => {
    client.query = new Proxy(client.query.bind(client), {
      apply: (query, self, args: unknown[]) => {
        const [statement] = args;
        if (statement !== null && typeof statement === 'object' && 'text' in statement)
          statements.push(String(statement.text));
        return Reflect.apply(query, self, args);
      },
    });
  });
  const storage = createPostgresStorage({ dialect: new PostgresDialect({ pool: lastingPool(pool, settings) }) });
  await storage.migrations.up();
  const messages = quick ? LONG_HISTORY / 10 : LONG_HISTORY;
  await pool.query(`
    insert into flou.users select 'user-' || n, null, 1 from generate_series(0, ${AT_ONCE - 1}) n;
    insert into flou.users values ('talkative', null, 1);
    insert into flou.turns (id, user_id, claimed_by, status, result, started_at_ms)
      select gen_random_uuid(), 'talkative', gen_random_uuid(), 'completed', '{}', n from generate_series(1, ${messages / 2}) n;
    insert into flou.messages select 'talkative', id, id, 'user', 'hola, tengo que entregar un informe', null, 1 from flou.turns;
    insert into flou.messages select 'talkative', gen_random_uuid(), id, 'model', 'partamos por una línea', '[]', 1 from flou.turns;
    analyze`);

  const before = statements.length;
  await turn(storage, 'user-0');
  const ours = statements.slice(before);
  const count = quick ? 320 : 1_600;
  const figures = await race(
    {
      flou: () => perSecond(count, (user) => turn(storage, `user-${user}`)),
      bare: () => perSecond(count, (user) => bareTurn(pool, `user-${user}`)),
      short: () => msOf(100, () => turn(storage, newId())),
      long: () => msOf(100, () => turn(storage, 'talkative')),
    },
    quick ? 5 : 15,
  );
  await storage.close();
  await server.stop();
  return [
    alone({ name: 'database round trips a turn', unit: 'statements', ours: [ours.length], goal: { atMost: 2 } }),
    versus({
      name: 'turns on PostgreSQL',
      unit: 'turns/s',
      ours: figures.flou,
      peer: { name: 'two bare statements that write the same rows', figures: figures.bare },
      goal: { atLeast: 0.7 },
    }),
    versus({
      name: `a turn after ${messages.toLocaleString('en')} messages`,
      unit: 'ms',
      ours: figures.long,
      peer: { name: 'a first turn', figures: figures.short },
      goal: { atMost: 1.3 },
    }),
  ];
};

async function turn(storage: Storage, userId: string): Promise<void> {
  const [turnId, messageId] = [newId(), newId()];
  const startedAtMs = Date.now();
  await storage.chat.beginTurn({ turnId, userId, messageId, text: TEXT, startedAtMs, historyLimit: 10 });
  await storage.chat.finishTurn({
    turnId,
    userId,
    status: 'completed',
    reply: { messageId: newId(), text: TEXT, quickReplies: [], createdAtMs: startedAtMs },
    session: SESSION,
    result: RESULT,
    model: 'bench',
    usage: { inputTokens: 400, outputTokens: 80 },
    finishedAtMs: startedAtMs,
  });
}

const TEXT = 'hola, tengo que entregar un informe de biología mañana y no he empezado';
const SESSION = { policy: { iteration: 1, slots: { tipo_tarea: 'ensayo' } }, safety: null };
const RESULT = { type: 'complete', data: { full_text: TEXT } };

/** What somebody would write who needs nothing but the rows. */
async function bareTurn(pool: pg.Pool, userId: string): Promise<void> {
  const [turnId, now] = [newId(), Date.now()];
  await pool.query(
    `with person as (select session from flou.users where id = $1),
      turn as (insert into flou.turns (id, user_id, claimed_by, status, started_at_ms) values ($2, $1, $2, 'running', $3)),
      message as (insert into flou.messages values ($1, $4, $2, 'user', $5, null, $3))
    select (select session from person), (select json_agg(h) from
      (select id, turn_id, role, text, quick_replies, created_at_ms from flou.messages where user_id = $1 order by id desc limit 10) h)`,
    [userId, turnId, now, newId(), TEXT],
  );
  await pool.query(
    `with turn as (update flou.turns set status = 'completed', result = $3, model = 'bench', input_tokens = 400, output_tokens = 80,
        finished_at_ms = $4 where id = $2),
      message as (insert into flou.messages values ($1, $5, $2, 'model', $6, '[]', $4))
    update flou.users set session = $7 where id = $1`,
    [userId, turnId, JSON.stringify(RESULT), now, newId(), TEXT, JSON.stringify(SESSION)],
  );
}

/** Each user one turn at a time, all users at once. */
async function perSecond(count: number, act: (user: number) => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, user) => {
      for (let done = 0; done < count / AT_ONCE; done++) await act(user);
    }),
  );
  return count / ((performance.now() - startedMs) / 1_000);
}

async function msOf(count: number, act: () => Promise<void>): Promise<number> {
  const startedMs = performance.now();
  for (let done = 0; done < count; done++) await act();
  return (performance.now() - startedMs) / count;
}
