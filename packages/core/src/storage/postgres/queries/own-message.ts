import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** What the user wrote in a turn, if it is on record. */
export const ownMessage = (
  selectFrom: ExpressionBuilder<Tables, 'messages'>['selectFrom'],
  turnId: RawBuilder<string>,
) =>
  selectFrom('messages')
    .select('messages.id')
    .where('messages.turn_id', '=', turnId)
    .where('messages.role', '=', sql.lit('user'));
