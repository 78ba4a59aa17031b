import { type Kysely, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import { storableId } from '../../storable.ts';
import type { ChatStore, Feedback, HistoryPage } from '../../storage.ts';
import { isUuid } from '../is-uuid.ts';
import { type Parameters, prepare } from '../prepare.ts';
import { messageRow, messageRows, sessionColumn, turnRow } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';
import { prepareBeginTurn } from './begin-turn.ts';
import { MESSAGE_COLUMNS } from './columns.ts';
import { prepareFinishTurn } from './finish-turn.ts';
import { lockUser } from './lock-user.ts';
import { prepareRecordTurn } from './record-turn.ts';

export function postgresChat(db: Kysely<Tables>): ChatStore {
  const readContext = prepareContext(db);
  const readNewest = preparePage(db, { isFirst: true });
  const readOlder = preparePage(db, { isFirst: false });
  const writeFeedback = prepareFeedback(db);

  const findTurn: ChatStore['findTurn'] = async (userId, turnId) => {
    if (!isUuid(turnId)) return undefined;
    const [row] = await run(
      db
        .selectFrom('turns')
        .select(['id', 'user_id', 'status', 'result', 'started_at_ms'])
        .where('id', '=', turnId)
        .where('user_id', '=', storableId(userId)),
    );
    return row && v.parse(turnRow, row);
  };

  const interruptTurns: ChatStore['interruptTurns'] = async (startedBeforeMs) => {
    const [result] = await run(
      db
        .updateTable('turns')
        .set({ status: 'interrupted' })
        .where('id', 'in', ({ selectFrom }) =>
          selectFrom('turns as running')
            .select('running.id')
            .where('running.status', '=', sql.lit('running'))
            .where('running.started_at_ms', '<', startedBeforeMs)
            // Somebody is writing the end of the others right now.
            .forUpdate()
            .skipLocked(),
        ),
    );
    return Number(result?.numUpdatedRows ?? 0);
  };

  const history: ChatStore['history'] = async ({ userId, limit, before }) => {
    if (before !== undefined && !isUuid(before)) return { messages: [], next: undefined };
    // One more than asked for says whether there is a page before this one.
    const read = before === undefined ? readNewest : readOlder;
    const rows = await read({
      userId: storableId(userId),
      limit: limit + 1,
      ...(before === undefined ? {} : { before }),
    });
    const messages = rows.slice(0, limit).map((row) => v.parse(messageRow, row));
    return { messages: messages.reverse(), next: rows.length > limit ? messages[0]?.id : undefined };
  };

  const context: ChatStore['context'] = async (userId, historyLimit) => {
    const [row] = await readContext({ userId: storableId(userId), historyLimit });
    return {
      session: v.parse(sessionColumn, row?.session ?? null),
      history: v.parse(messageRows, row?.history ?? []).reverse(),
    };
  };

  const clear: ChatStore['clear'] = async (userId) => {
    await run(
      db
        .with('locked', (cte) => lockUser(cte, sql`${storableId(userId)}::text`))
        .with('cleared', (cte) =>
          cte
            .deleteFrom('turns')
            .where('user_id', '=', ({ selectFrom }) => selectFrom('locked').select('locked.user_id')),
        )
        .updateTable('users')
        .set({ session: null })
        .where('id', '=', ({ selectFrom }) => selectFrom('locked').select('locked.user_id')),
    );
  };

  const addFeedback: ChatStore['addFeedback'] = async (feedback) => {
    storableId(feedback.userId);
    if (!isUuid(feedback.messageId)) return undefined;
    const [written] = await writeFeedback(feedback);
    return written && { model: written.model ?? '' };
  };

  return {
    beginTurn: prepareBeginTurn(db),
    finishTurn: prepareFinishTurn(db),
    recordTurn: prepareRecordTurn(db),
    findTurn,
    interruptTurns,
    history,
    context,
    clear,
    addFeedback,
  };
}

/** Newest first. A cursor of nobody, or of somebody else, is no id to compare with, and gives nothing. */
function preparePage(db: Kysely<Tables>, { isFirst }: { readonly isFirst: boolean }) {
  return prepare(db, (parameter: Parameters<HistoryPage>) => {
    const userId = parameter.text((page) => page.userId);
    const newest = db
      .selectFrom('messages')
      .select(MESSAGE_COLUMNS)
      .where('messages.user_id', '=', userId)
      .orderBy('messages.id', 'desc')
      .limit(parameter.integer((page) => page.limit));
    if (isFirst) return newest;
    return newest.where('messages.id', '<', (eb) =>
      eb
        .selectFrom('messages as cursor')
        .select('cursor.id')
        .where('cursor.user_id', '=', userId)
        .where(
          'cursor.id',
          '=',
          parameter.uuid((page) => page.before),
        ),
    );
  });
}

function prepareContext(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<{ readonly userId: string; readonly historyLimit: number }>) => {
    const userId = parameter.text((asked) => asked.userId);
    return db
      .selectFrom('users')
      .where('users.id', '=', userId)
      .select((eb) => [
        'users.session',
        jsonArrayFrom(
          eb
            .selectFrom('messages')
            .select(MESSAGE_COLUMNS)
            .where('messages.user_id', '=', userId)
            .orderBy('messages.id', 'desc')
            .limit(parameter.integer((asked) => asked.historyLimit)),
        ).as('history'),
      ]);
  });
}

function prepareFeedback(db: Kysely<Tables>) {
  return prepare(db, (parameter: Parameters<Feedback>) =>
    db
      .with('message', (cte) =>
        cte
          .selectFrom('messages')
          .innerJoin('turns', 'turns.id', 'messages.turn_id')
          .select(['messages.user_id', 'messages.id', 'turns.model'])
          .where(
            'messages.user_id',
            '=',
            parameter.text((feedback) => feedback.userId),
          )
          .where(
            'messages.id',
            '=',
            parameter.uuid((feedback) => feedback.messageId),
          )
          .where('messages.role', '=', sql.lit('model'))
          // Waits for the message to be cleared, if that is under way.
          .forKeyShare('messages'),
      )
      .with('written', (cte) =>
        cte
          .insertInto('feedback')
          .columns(['user_id', 'message_id', 'score', 'comment', 'created_at_ms'])
          .expression((eb) =>
            eb
              .selectFrom('message')
              .select([
                'message.user_id',
                'message.id',
                parameter.integer((feedback) => feedback.score).as('score'),
                parameter.text((feedback) => feedback.comment).as('comment'),
                parameter.ms((feedback) => feedback.createdAtMs).as('created_at_ms'),
              ]),
          )
          .onConflict((conflict) =>
            conflict.columns(['user_id', 'message_id']).doUpdateSet(({ ref }) => ({
              score: ref('excluded.score'),
              comment: ref('excluded.comment'),
              created_at_ms: ref('excluded.created_at_ms'),
            })),
          ),
      )
      .selectFrom('message')
      .select('message.model'),
  );
}
