import type { Kysely } from 'kysely';
import type { Storage } from '../../storage.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';

/** Two statements that read whole tables: a job for the quiet hours, not for a request. */
export function postgresPrune(db: Kysely<Tables>): Storage['prune'] {
  return async ({ inactiveSinceMs, nowMs }) => {
    const conversations = await run(
      db
        .with('idle', (cte) =>
          cte
            .selectFrom('turns')
            .select('turns.user_id')
            .groupBy('turns.user_id')
            .having(({ fn }) => fn.max('turns.started_at_ms'), '<', inactiveSinceMs),
        )
        // Messages and feedback go with their turns.
        .with('cleared', (cte) =>
          cte
            .deleteFrom('turns')
            .where('turns.user_id', 'in', ({ selectFrom }) => selectFrom('idle').select('idle.user_id')),
        )
        .updateTable('users')
        .set({ session: null })
        .where('users.id', 'in', ({ selectFrom }) => selectFrom('idle').select('idle.user_id'))
        .returning('users.id'),
    );
    const logins = await run(db.deleteFrom('logins').where('logins.expires_at_ms', '<=', nowMs).returning('logins.id'));
    return { conversations: conversations.length, logins: logins.length };
  };
}
