import { type Kysely, sql } from 'kysely';
import { storableId } from '../../storable.ts';
import type { ChatStore, FinishedTurn, NewTurn, TurnStatus } from '../../storage.ts';
import { isUuid } from '../is-uuid.ts';
import { type Parameters, prepare } from '../prepare.ts';
import type { Tables } from '../schema.ts';
import { isUniqueViolation } from '../unavailable.ts';
import { insertNewcomer, isAdmitted } from './admission.ts';
import { insertDataKey } from './data-keys.ts';
import { lockUser } from './lock-user.ts';
import { ownMessage } from './own-message.ts';
import { endOf, writeEnd } from './turn-end.ts';

interface RecordedTurn {
  readonly opened: NewTurn;
  readonly finished: FinishedTurn;
}

/** When another turn has taken its key in the meantime: as that turn if it is the same message, else without a key. */
export function prepareRecordTurn(db: Kysely<Tables>): ChatStore['recordTurn'] {
  const record = prepareRecording(db);
  const findHolder = prepareFindHolder(db);

  return async (opened, finished) => {
    storableId(opened.userId);
    if (opened.loginId !== undefined && !isUuid(opened.loginId)) return;
    try {
      await record({ opened, finished });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const { idempotency, ...withoutKey } = opened;
      const [holder] = await findHolder(opened);
      const isSame = holder !== undefined && holder.body_hash === idempotency?.bodyHash;
      await record(
        isSame
          ? { opened: { ...opened, turnId: holder.id }, finished: { ...finished, turnId: holder.id } }
          : { opened: withoutKey, finished },
      );
    }
  };
}

/** The turn that has the key. */
function prepareFindHolder(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<NewTurn>) =>
    db
      .selectFrom('turns')
      .select(['id', 'body_hash'])
      .where(
        'user_id',
        '=',
        parameter.text(({ userId }) => userId),
      )
      .where(
        'idempotency_key',
        '=',
        parameter.text(({ idempotency }) => idempotency?.key),
      ),
  );
}

/**
 * The user is locked before anything is written: `person` reads `locked`, and `turn` reads `presence`, which reads `person`. The
 * parts of a statement that nobody reads run last.
 */
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
      .with('presence', (cte) => cte.selectFrom('person').select(({ fn }) => fn.countAll().as('known')))
      .with('newcomer', (cte) => insertNewcomer(cte, { userId, loginId, startedAtMs }))
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
            'cost_usd',
            'finished_at_ms',
          ])
          .expression((eb) =>
            eb
              .selectFrom('presence')
              .select([
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
                end.turn.cost_usd.as('cost_usd'),
                end.turn.finished_at_ms.as('finished_at_ms'),
              ])
              .where((where) =>
                isAdmitted(where, {
                  loginId,
                  login: where
                    .selectFrom('logins')
                    .select('logins.id')
                    .where('logins.id', '=', loginId)
                    .where('logins.user_id', '=', userId),
                }),
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
              ])
              // Under another id when the turn was begun after the clock had been set back.
              .where(({ not, exists, selectFrom }) => not(exists(ownMessage(selectFrom, turnId)))),
          )
          .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing()),
      )
      .with('data_key', (cte) => insertDataKey(cte, parameter, ({ opened }) => opened));
    return writeEnd(turn, end);
  });
}
