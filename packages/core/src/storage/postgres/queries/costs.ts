import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Cost, CostPeriod, CostStore } from '../../storage.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';

const count = v.pipe(v.union([v.string(), v.number(), v.bigint()]), v.transform(Number));

const costRow = v.pipe(
  v.object({ key: v.string(), turns: count, input_tokens: count, output_tokens: count, cost_usd: v.number() }),
  v.transform(
    ({ key, turns, input_tokens, output_tokens, cost_usd }): Cost => ({
      key,
      turns,
      inputTokens: input_tokens,
      outputTokens: output_tokens,
      costUsd: cost_usd,
    }),
  ),
);

const KEYS = {
  day: sql<string>`to_char(to_timestamp(turns.started_at_ms / 1000) at time zone 'UTC', 'YYYY-MM-DD')`,
  model: sql<string>`turns.model`,
  user: sql<string>`turns.user_id`,
} as const satisfies Record<CostPeriod['by'], unknown>;

export function postgresCosts(db: Kysely<Tables>): CostStore {
  return {
    between: async ({ fromMs, toMs, by }) => {
      const rows = await run(
        db
          .selectFrom('turns')
          .select(({ fn }) => [
            KEYS[by].as('key'),
            fn.countAll().as('turns'),
            fn.coalesce(fn.sum('turns.input_tokens'), sql.lit(0)).as('input_tokens'),
            fn.coalesce(fn.sum('turns.output_tokens'), sql.lit(0)).as('output_tokens'),
            fn.sum<number>('turns.cost_usd').as('cost_usd'),
          ])
          .where('turns.started_at_ms', '>=', fromMs)
          .where('turns.started_at_ms', '<', toMs)
          .where('turns.cost_usd', 'is not', null)
          .groupBy('key')
          .orderBy(by === 'day' ? 'key' : 'cost_usd', by === 'day' ? 'asc' : 'desc')
          .orderBy('key'),
      );
      return v.parse(v.array(costRow), rows);
    },
  };
}
