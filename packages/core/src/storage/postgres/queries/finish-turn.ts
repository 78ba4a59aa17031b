import { type Kysely, sql } from 'kysely';
import { storableId } from '../../storable.ts';
import type { ChatStore, FinishedTurn } from '../../storage.ts';
import { type Parameters, prepare } from '../prepare.ts';
import type { Tables } from '../schema.ts';
import { lockUser } from './lock-user.ts';
import { endOf, writeEnd } from './turn-end.ts';

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
