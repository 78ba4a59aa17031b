import { type Kysely, type RawBuilder, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import { SET_BACK_MS } from '../../later-id.ts';
import { storableId, storableText } from '../../storable.ts';
import type { ChatStore, NewTurn } from '../../storage.ts';
import { isUuid } from '../is-uuid.ts';
import { type Parameters, prepare } from '../prepare.ts';
import { messageRow, messageRows, placedMessage, sessionColumn, turnRow } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { insertNewcomer, isAdmitted } from './admission.ts';
import { MESSAGE_COLUMNS } from './columns.ts';
import { insertDataKey } from './data-keys.ts';
import { ownMessage } from './own-message.ts';

/**
 * One statement. Its parts see the database as it was when it began, and each other only by what they return; so whatever is
 * decided between two of these at once is decided by a row they both lock:
 *
 * - `person` holds the user's row: an erasure waits until the turn is written, or the turn until the user is gone.
 *   `turn` reads `presence` so that this comes first.
 * - `turn` claims the key by its unique constraint. Who comes second waits and gets the row the first one wrote, which a plain
 *   read of this statement would not see yet. `claimed_by` says whose the turn is.
 *
 * The message goes after the `newest`, though the clock may have been set back since that was written: what `isSetBack` and `laterId` do.
 */
export function prepareBeginTurn(db: Kysely<Tables>): ChatStore['beginTurn'] {
  const begin = prepareStatement(db);

  return async (turn) => {
    storableId(turn.userId);
    if (turn.loginId !== undefined && !isUuid(turn.loginId)) return { outcome: 'login_closed' };
    const [row] = await begin(turn);
    if (!row) return { outcome: 'login_closed' };
    if (turn.idempotency && row.body_hash !== storableText(turn.idempotency.bodyHash))
      return { outcome: 'key_conflict' };
    if (row.status !== 'running' || row.claimed_by !== turn.turnId) {
      return { outcome: 'repeated', turn: v.parse(turnRow, row) };
    }
    const context = {
      session: v.parse(sessionColumn, row.session),
      history: v.parse(messageRows, row.history).reverse(),
    };
    if (row.id === turn.turnId) {
      const placed = v.parse(placedMessage, row.placed);
      const isMoved = placed && (placed.id !== turn.messageId || placed.createdAtMs !== turn.startedAtMs);
      return { outcome: 'begun', ...(isMoved ? { message: placed } : {}), ...context };
    }
    return { outcome: 'retaken', turnId: row.id, message: v.parse(messageRow, row.message), ...context };
  };
}

function prepareStatement(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<NewTurn>) => {
    const userId = parameter.text((turn) => turn.userId);
    const turnId = parameter.uuid((turn) => turn.turnId);
    const loginId = parameter.uuid((turn) => turn.loginId);
    const startedAtMs = parameter.ms((turn) => turn.startedAtMs);
    const messageId = parameter.uuid((turn) => turn.messageId);
    const msOf = (id: RawBuilder<unknown>) => sql`('x' || left(replace(${id}::text, '-', ''), 12))::bit(48)::bigint`;
    const newestMs = msOf(sql.ref('newest.id'));
    const isSetBack = sql`${newestMs} > ${msOf(messageId)} + ${sql.lit(SET_BACK_MS)}`;
    const laterTime = sql`lpad(to_hex(${newestMs} + 1), 12, '0')`;
    const laterId = sql`(left(${laterTime}, 8) || '-' || right(${laterTime}, 4) || substr(${messageId}::text, 14))::uuid`;

    return db
      .with('person', (cte) => cte.selectFrom('users').select(['id', 'session']).where('id', '=', userId).forKeyShare())
      .with('presence', (cte) => cte.selectFrom('person').select(({ fn }) => fn.countAll().as('known')))
      .with('newcomer', (cte) => insertNewcomer(cte, { userId, loginId, startedAtMs }))
      .with('turn', (cte) =>
        cte
          .insertInto('turns')
          .columns(['id', 'user_id', 'idempotency_key', 'body_hash', 'claimed_by', 'status', 'started_at_ms'])
          .expression((eb) =>
            eb
              .selectFrom('presence')
              .select([
                turnId.as('id'),
                userId.as('user_id'),
                parameter.text((turn) => turn.idempotency?.key).as('idempotency_key'),
                parameter.text((turn) => turn.idempotency?.bodyHash).as('body_hash'),
                turnId.as('claimed_by'),
                sql.lit('running').as('status'),
                startedAtMs.as('started_at_ms'),
              ])
              .where((where) =>
                isAdmitted(where, {
                  loginId,
                  login: where
                    .selectFrom('logins')
                    .select('logins.id')
                    .where('logins.id', '=', loginId)
                    .where('logins.user_id', '=', userId)
                    .where('logins.closed', '=', sql.lit(false)),
                }),
              ),
          )
          .onConflict((conflict) =>
            conflict.columns(['user_id', 'idempotency_key']).doUpdateSet((eb) => {
              const isLeftBehind = eb.and([
                parameter.boolean((turn) => turn.isAlone ?? false),
                eb('turns.status', '=', sql.lit('running')),
              ]);
              const isRetaken = eb.and([
                eb.or([eb('turns.status', '=', sql.lit('interrupted')), isLeftBehind]),
                eb('turns.body_hash', '=', eb.ref('excluded.body_hash')),
              ]);
              const whenRetaken = <Column extends 'claimed_by' | 'status' | 'started_at_ms'>(column: Column) =>
                eb
                  .case()
                  .when(isRetaken)
                  .then(eb.ref(`excluded.${column}`))
                  .else(eb.ref(`turns.${column}`))
                  .end();
              return {
                claimed_by: whenRetaken('claimed_by'),
                status: whenRetaken('status'),
                started_at_ms: whenRetaken('started_at_ms'),
              };
            }),
          )
          .returning(['id', 'user_id', 'body_hash', 'claimed_by', 'status', 'result', 'started_at_ms']),
      )
      .with('newest', (cte) =>
        cte
          .selectFrom('messages')
          .select(['messages.id', 'messages.created_at_ms'])
          .where('messages.user_id', '=', userId)
          .where('messages.turn_id', '<>', turnId)
          .orderBy('messages.id', 'desc')
          .limit(sql.lit(1)),
      )
      .with('message', (cte) =>
        cte
          .insertInto('messages')
          .columns(['user_id', 'id', 'turn_id', 'role', 'text', 'created_at_ms'])
          .expression((eb) =>
            eb
              .selectFrom('turn')
              .leftJoin('newest', (join) => join.onTrue())
              .select([
                'turn.user_id',
                sql<string>`case when ${isSetBack} then ${laterId} else ${messageId} end`.as('id'),
                'turn.id as turn_id',
                sql.lit('user').as('role'),
                parameter.text((turn) => turn.text).as('text'),
                sql<number>`greatest(${startedAtMs}, newest.created_at_ms)`.as('created_at_ms'),
              ])
              .where('turn.id', '=', turnId)
              // There already when the turn is begun a second time, or late, after it was recorded whole.
              .where(({ not, exists, selectFrom }) => not(exists(ownMessage(selectFrom, turnId)))),
          )
          .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
          .returning(['id', 'created_at_ms']),
      )
      .with('data_key', (cte) => insertDataKey(cte, parameter, (turn) => turn))
      .selectFrom('turn')
      .select((eb) => [
        'turn.id',
        'turn.user_id',
        'turn.body_hash',
        'turn.claimed_by',
        'turn.status',
        'turn.result',
        'turn.started_at_ms',
        eb.selectFrom('person').select('person.session').as('session'),
        jsonObjectFrom(eb.selectFrom('message').select(['message.id', 'message.created_at_ms'])).as('placed'),
        jsonObjectFrom(
          eb
            .selectFrom('messages')
            .select(MESSAGE_COLUMNS)
            .whereRef('messages.turn_id', '=', 'turn.id')
            .where('messages.role', '=', sql.lit('user'))
            .where('turn.claimed_by', '=', turnId)
            .where('turn.id', '<>', turnId),
        ).as('message'),
        jsonArrayFrom(
          eb
            .selectFrom('messages')
            .select(MESSAGE_COLUMNS)
            .where('messages.user_id', '=', userId)
            .whereRef('messages.turn_id', '<>', 'turn.id')
            .where('turn.claimed_by', '=', turnId)
            .orderBy('messages.id', 'desc')
            .limit(parameter.integer((turn) => turn.historyLimit)),
        ).as('history'),
      ]);
  });
}
