import type { PostgresDialectConfig } from 'kysely';
import { createStatementNames } from './statement-names.ts';

type PostgresPool = Exclude<PostgresDialectConfig['pool'], (...args: never[]) => unknown>;
type PostgresPoolClient = Awaited<ReturnType<PostgresPool['connect']>>;

/** What `pg` says when its `query_timeout` is over: nothing came back, not even the server's own `statement_timeout`. */
const SILENCE = /^query read timeout$/i;

/** How `lastingPool` treats statements. */
export interface LastingPoolOptions {
  /** Whether they get names. @default false */
  readonly prepare?: boolean;
}

/**
 * A pool of `pg` that gets over connections which fell silent: a firewall forgot them, or the other end is gone and nobody said so.
 *
 * After a timeout `pg` puts such a connection back as if it were good, and whoever gets it next waits behind the statement that will never end. Here it is
 * closed; and since its neighbours went the same way, each of those is replaced before it is used, unless it has answered since.
 *
 * With `prepare` statements get names, so that each connection parses and plans one only once: with generic plans (`postgresPool`) a turn takes a quarter of
 * the time. Not behind a pooler that gives every transaction another connection.
 *
 * @example
 * new PostgresDialect({ pool: lastingPool(new Pool(postgresPool(settings)), settings) });
 */
export function lastingPool(pool: PostgresPool, { prepare = false }: LastingPoolOptions = {}): PostgresPool {
  const statementOf = prepare ? createStatementNames() : (sql: string) => sql;
  let silences = 0;
  const answeredAfter = new WeakMap<PostgresPoolClient, number>();

  const watched = (client: PostgresPoolClient): PostgresPoolClient => {
    let isSilent = false;
    const query = async (sql: string, parameters: readonly unknown[]) => {
      try {
        // `pg` takes a named statement where it takes a text; Kysely's type knows only the text.
        const result = await client.query(statementOf(sql) as string, parameters);
        answeredAfter.set(client, silences);
        return result;
      } catch (error) {
        if (error instanceof Error && SILENCE.test(error.message)) {
          isSilent = true;
          silences += 1;
        }
        throw error;
      }
    };
    return {
      ...(client.processID === undefined ? {} : { processID: client.processID }),
      // Kysely's other form, with a cursor, is for streams of rows; there are none.
      query: query as PostgresPoolClient['query'],
      release: (destroy) => client.release(destroy === true || isSilent),
    };
  };

  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      for (;;) {
        const client = await pool.connect();
        // One that is new has just answered to its password.
        const after = answeredAfter.get(client) ?? silences;
        answeredAfter.set(client, after);
        if (after === silences) return watched(client);
        client.release(true);
      }
    },
  };
}
