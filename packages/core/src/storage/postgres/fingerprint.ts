import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from './schema.ts';
import { run } from './unavailable.ts';

/** What a table holds, in two numbers: they are the same on a restored database, and on no other. */
export interface TableFingerprint {
  readonly table: keyof Tables;
  readonly rows: number;
  /** The sum of a hash of every row, in decimal: it does not depend on their order. */
  readonly checksum: string;
}

const TABLES = {
  users: true,
  accounts: true,
  logins: true,
  login_tokens: true,
  turns: true,
  messages: true,
  feedback: true,
  data_keys: true,
  notice: true,
} as const satisfies Record<keyof Tables, true>;

const row = v.object({
  rows: v.pipe(v.union([v.string(), v.number(), v.bigint()]), v.transform(Number)),
  checksum: v.string(),
});

/** Reads every table whole, in one snapshot. A job for the quiet hours. */
export function fingerprint(db: Kysely<Tables>): Promise<readonly TableFingerprint[]> {
  return run({
    execute: () =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (transaction) => {
          const fingerprints: TableFingerprint[] = [];
          for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
            const found = await transaction
              // Only whole rows are read: to the types one table is as good as another.
              .selectFrom(`${table} as t` as 'users as t')
              .select(({ fn }) => [
                fn.countAll().as('rows'),
                sql<string>`coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text`.as('checksum'),
              ])
              .executeTakeFirstOrThrow();
            fingerprints.push({ table, ...v.parse(row, found) });
          }
          return fingerprints;
        }),
  });
}
