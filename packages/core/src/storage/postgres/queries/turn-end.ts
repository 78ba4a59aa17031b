import { type QueryCreator, sql } from 'kysely';
import type { FinishedTurn } from '../../storage.ts';
import type { Parameters } from '../prepare.ts';
import type { Tables } from '../schema.ts';

/** How a turn ended, as the parameters of a statement. */
export function endOf<Input>(parameter: Parameters<Input>, finishedOf: (input: Input) => FinishedTurn) {
  const replyOf = (input: Input) => finishedOf(input).reply;
  return {
    turn: {
      status: parameter.text((input) => finishedOf(input).status),
      // Without a result it is JSON's null: an ended turn has one.
      result: parameter.json((input) => finishedOf(input).result ?? null),
      model: parameter.text((input) => finishedOf(input).model),
      input_tokens: parameter.integer((input) => finishedOf(input).usage?.inputTokens),
      output_tokens: parameter.integer((input) => finishedOf(input).usage?.outputTokens),
      cost_usd: parameter.double((input) => finishedOf(input).costUsd),
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
export function writeEnd(turn: QueryCreator<WithTurn>, { reply, session }: ReturnType<typeof endOf>) {
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
