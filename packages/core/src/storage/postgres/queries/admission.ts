import type { Expression, ExpressionBuilder, QueryCreator, RawBuilder } from 'kysely';
import type { Tables } from '../schema.ts';

/** Whether the user's row was there, and is now held. */
type WithPresence = Tables & { readonly presence: { readonly known: string | number | bigint } };
type WithPerson = Tables & { readonly person: { readonly id: string } };

/** A turn without a login makes its user, if need be: somebody else vouches for them. */
export function insertNewcomer(
  db: QueryCreator<WithPerson>,
  values: {
    readonly userId: RawBuilder<string>;
    readonly loginId: RawBuilder<string>;
    readonly startedAtMs: RawBuilder<number>;
  },
) {
  return db
    .insertInto('users')
    .columns(['id', 'created_at_ms'])
    .expression(
      db
        .selectNoFrom([values.userId.as('id'), values.startedAtMs.as('created_at_ms')])
        .where(values.loginId, 'is', null)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('person').select('person.id')))),
    )
    .onConflict((conflict) => conflict.column('id').doNothing());
}

/** A turn with a login needs that login, and a user who was not erased this moment. */
export function isAdmitted(
  { or, and, eb, exists }: ExpressionBuilder<WithPresence, 'presence'>,
  { loginId, login }: { readonly loginId: RawBuilder<string>; readonly login: Expression<unknown> },
) {
  return or([eb(loginId, 'is', null), and([eb('presence.known', '>', 0), exists(login)])]);
}
