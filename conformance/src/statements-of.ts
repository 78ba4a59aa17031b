import type pg from 'pg';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface StatementRecorder {
  /** The statements that go out while `act` runs: each is one round trip. */
  readonly of: (act: () => Promise<unknown>) => Promise<readonly Statement[]>;
}

/** Hears what goes through a pool, on the connections it opens from now on. */
export function recordStatements(pool: pg.Pool): StatementRecorder {
  const statements: Statement[] = [];
  pool.on('connect', (client) => {
    client.query = new Proxy(client.query.bind(client), {
      apply: (query, thisArgument, args: unknown[]) => {
        const [statement, parameters] = args;
        statements.push({ sql: textOf(statement), parameters: Array.isArray(parameters) ? parameters : [] });
        return Reflect.apply(query, thisArgument, args);
      },
    });
  });
  return {
    of: async (act) => {
      const before = statements.length;
      await act();
      return statements.slice(before);
    },
  };
}

/** A statement goes out as its text, or named, with its text beside the name. */
const textOf = (statement: unknown): string =>
  typeof statement === 'object' && statement !== null && 'text' in statement
    ? String(statement.text)
    : String(statement);
