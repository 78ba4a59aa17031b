import { type Kysely, type QueryCreator, sql } from 'kysely';
import { storableId } from '../../storable.ts';
import type { ChatStore, FinishedTurn, NewTurn, TurnStatus } from '../../storage.ts';
import { isUuid } from '../is-uuid.ts';
import { type Parameters, prepare } from '../prepare.ts';
import type { Tables } from '../schema.ts';
import { isUniqueViolation } from '../unavailable.ts';
import { lockUser } from './lock-user.ts';

/** One statement: whether the turn is still running decides, by its row, over all of it. */
export function prepareFinishTurn(db: Kysely<Tables>): ChatStore['finishTurn'] {
  const finish = prepare(db, (parameter: Parameters<FinishedTurn>) => {
    const end = endOf(parameter, (finished) => finished);
    const turn = db
      .with('locked', (cte) =>
        lockUser(
          cte,
          parameter.text(({ userId }) => userId),
        ),
      )
      .with('turn', (cte) =>
        cte
          .updateTable('turns')
          .set(end.turn)
          .where(
            'id',
            '=',
            parameter.uuid(({ turnId }) => turnId),
          )
          .where('user_id', '=', ({ selectFrom }) => selectFrom('locked').select('locked.user_id'))
          .where('status', '=', sql.lit('running'))
          .returning(['id', 'user_id']),
      );
    return writeEnd(turn, end);
  });

  return async (finished) => {
    storableId(finished.userId);
    await finish(finished);
  };
}

interface RecordedTurn {
  readonly opened: NewTurn;
  readonly finished: FinishedTurn;
}

/** Tried again without its key when another turn has taken that in the meantime. */
export function prepareRecordTurn(db: Kysely<Tables>): ChatStore['recordTurn'] {
  const record = prepareRecording(db);

  return async (opened, finished) => {
    storableId(opened.userId);
    if (opened.loginId !== undefined && !isUuid(opened.loginId)) return;
    try {
      await record({ opened, finished });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const { idempotency: _, ...withoutKey } = opened;
      await record({ opened: withoutKey, finished });
    }
  };
}

function prepareRecording(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<RecordedTurn>) => {
    const userId = parameter.text(({ opened }) => opened.userId);
    const turnId = parameter.uuid(({ opened }) => opened.turnId);
    const loginId = parameter.uuid(({ opened }) => opened.loginId);
    const startedAtMs = parameter.ms(({ opened }) => opened.startedAtMs);
    const end = endOf(parameter, ({ finished }) => finished);

    const turn = db
      .with('locked', (cte) => lockUser(cte, userId))
      .with('person', (cte) =>
        cte
          .selectFrom('users')
          .select('id')
          .where('id', '=', ({ selectFrom }) => selectFrom('locked').select('locked.user_id'))
          .forKeyShare(),
      )
      .with('newcomer', (cte) =>
        cte
          .insertInto('users')
          .columns(['id', 'created_at_ms'])
          .expression(
            cte
              .selectNoFrom([userId.as('id'), startedAtMs.as('created_at_ms')])
              .where(loginId, 'is', null)
              .where(({ not, exists, selectFrom }) => not(exists(selectFrom('person').select('person.id')))),
          )
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id'),
      )
      .with('turn', (cte) =>
        cte
          .insertInto('turns')
          .columns([
            'id',
            'user_id',
            'idempotency_key',
            'body_hash',
            'claimed_by',
            'started_at_ms',
            'status',
            'result',
            'model',
            'input_tokens',
            'output_tokens',
            'finished_at_ms',
          ])
          .expression(
            cte
              .selectNoFrom([
                turnId.as('id'),
                userId.as('user_id'),
                parameter.text(({ opened }) => opened.idempotency?.key).as('idempotency_key'),
                parameter.text(({ opened }) => opened.idempotency?.bodyHash).as('body_hash'),
                turnId.as('claimed_by'),
                startedAtMs.as('started_at_ms'),
                end.turn.status.as('status'),
                end.turn.result.as('result'),
                end.turn.model.as('model'),
                end.turn.input_tokens.as('input_tokens'),
                end.turn.output_tokens.as('output_tokens'),
                end.turn.finished_at_ms.as('finished_at_ms'),
              ])
              .where(({ or, eb, exists, selectFrom }) =>
                or([
                  eb(loginId, 'is', null),
                  exists(
                    selectFrom('person')
                      .innerJoin('logins', 'logins.user_id', 'person.id')
                      .select('logins.id')
                      .where('logins.id', '=', loginId),
                  ),
                ]),
              ),
          )
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet(end.turn)
              .where('turns.status', 'in', [sql.lit<TurnStatus>('running'), sql.lit<TurnStatus>('interrupted')])
              .whereRef('turns.user_id', '=', 'excluded.user_id'),
          )
          .returning(['id', 'user_id']),
      )
      .with('message', (cte) =>
        cte
          .insertInto('messages')
          .columns(['user_id', 'id', 'turn_id', 'role', 'text', 'created_at_ms'])
          .expression((eb) =>
            eb
              .selectFrom('turn')
              .select([
                'turn.user_id',
                parameter.uuid(({ opened }) => opened.messageId).as('id'),
                'turn.id as turn_id',
                sql.lit('user').as('role'),
                parameter.text(({ opened }) => opened.text).as('text'),
                startedAtMs.as('created_at_ms'),
              ]),
          )
          .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing()),
      );
    return writeEnd(turn, end);
  });
}

function endOf<Input>(parameter: Parameters<Input>, finishedOf: (input: Input) => FinishedTurn) {
  const replyOf = (input: Input) => finishedOf(input).reply;
  return {
    turn: {
      status: parameter.text((input) => finishedOf(input).status),
      // Without a result it is JSON's null: an ended turn has one.
      result: parameter.json((input) => finishedOf(input).result ?? null),
      model: parameter.text((input) => finishedOf(input).model),
      input_tokens: parameter.integer((input) => finishedOf(input).usage?.inputTokens),
      output_tokens: parameter.integer((input) => finishedOf(input).usage?.outputTokens),
      finished_at_ms: parameter.ms((input) => finishedOf(input).finishedAtMs),
    },
    reply: {
      id: parameter.uuid((input) => replyOf(input)?.messageId),
      text: parameter.text((input) => replyOf(input)?.text),
      quick_replies: parameter.json((input) => replyOf(input)?.quickReplies),
      created_at_ms: parameter.ms((input) => replyOf(input)?.createdAtMs),
    },
    session: parameter.json((input) => finishedOf(input).session),
  };
}

/** The turn that a statement ended, if it did. */
type WithTurn = Tables & { readonly turn: { readonly id: string; readonly user_id: string } };

/** The reply and the session, where there are any, for the turn that was ended. */
function writeEnd(turn: QueryCreator<WithTurn>, { reply, session }: ReturnType<typeof endOf>) {
  return turn
    .with('reply', (cte) =>
      cte
        .insertInto('messages')
        .columns(['user_id', 'id', 'turn_id', 'role', 'text', 'quick_replies', 'created_at_ms'])
        .expression((eb) =>
          eb
            .selectFrom('turn')
            .select([
              'turn.user_id',
              reply.id.as('id'),
              'turn.id as turn_id',
              sql.lit('model').as('role'),
              reply.text.as('text'),
              reply.quick_replies.as('quick_replies'),
              reply.created_at_ms.as('created_at_ms'),
            ])
            .where(reply.id, 'is not', null),
        ),
    )
    .with('person_session', (cte) =>
      cte
        .updateTable('users')
        .from('turn')
        .set({ session })
        .whereRef('users.id', '=', 'turn.user_id')
        .where(session, 'is not', null),
    )
    .selectFrom('turn')
    .select('turn.id');
}
