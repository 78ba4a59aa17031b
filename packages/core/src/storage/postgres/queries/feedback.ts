import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { FeedbackDay, FeedbackStore } from '../../storage.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';

const number = v.pipe(v.union([v.string(), v.number(), v.bigint()]), v.transform(Number));

const feedbackDay = v.pipe(
  v.object({ day: v.string(), ratings: number, stars: number }),
  v.transform(({ day, ratings, stars }): FeedbackDay => ({ day, ratings, averageScore: stars / ratings })),
);

const DAY = sql<string>`to_char(to_timestamp(feedback.created_at_ms / 1000) at time zone 'UTC', 'YYYY-MM-DD')`;

export function postgresFeedback(db: Kysely<Tables>): FeedbackStore {
  return {
    between: async ({ fromMs, toMs }) => {
      const rows = await run(
        db
          .selectFrom('feedback')
          .select(({ fn }) => [DAY.as('day'), fn.countAll().as('ratings'), fn.sum('feedback.score').as('stars')])
          .where('feedback.created_at_ms', '>=', fromMs)
          .where('feedback.created_at_ms', '<', toMs)
          .groupBy('day')
          .orderBy('day'),
      );
      return v.parse(v.array(feedbackDay), rows);
    },
  };
}
