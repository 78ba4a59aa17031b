import { type Kysely, type QueryCreator, type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import { storableId } from '../../storable.ts';
import type { DataKeyStore, NewTurn } from '../../storage.ts';
import { isUuid } from '../is-uuid.ts';
import type { Parameters } from '../prepare.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';

const keyRow = v.object({ id: v.string(), wrapped: v.string() });
const ownedKeyRow = v.pipe(
  v.object({ ...keyRow.entries, user_id: v.string() }),
  v.transform(({ user_id, ...key }) => ({ ...key, userId: user_id })),
);

export function postgresDataKeys(db: Kysely<Tables>): DataKeyStore {
  return {
    ofUser: async (userId) => {
      const rows = await run(
        db.selectFrom('data_keys').select(['id', 'wrapped']).where('user_id', '=', storableId(userId)).orderBy('id'),
      );
      return v.parse(v.array(keyRow), rows);
    },
    add: async (userId, { id, wrapped }) => {
      await run(
        db
          .insertInto('data_keys')
          .columns(['id', 'user_id', 'wrapped'])
          .expression((eb) =>
            eb
              .selectFrom('users')
              .select([
                sql<string>`${id}::uuid`.as('id'),
                'users.id as user_id',
                sql<string>`${wrapped}::text`.as('wrapped'),
              ])
              .where('users.id', '=', storableId(userId))
              // Waits for an erasure that is under way.
              .forKeyShare(),
          )
          .onConflict((conflict) => conflict.column('id').doNothing()),
      );
    },
    page: async ({ after, limit }) => {
      const keys = db.selectFrom('data_keys').select(['id', 'user_id', 'wrapped']).orderBy('id').limit(limit);
      const rows = await run(after !== undefined && isUuid(after) ? keys.where('id', '>', after) : keys);
      return v.parse(v.array(ownedKeyRow), rows);
    },
    rewrap: async ({ id, wrapped }) => {
      await run(db.updateTable('data_keys').set({ wrapped }).where('id', '=', id));
    },
  };
}

/** The turn that a statement opened, if it did. */
type WithTurn = Tables & { readonly turn: { readonly id: string; readonly user_id: string } };

/** The key that a turn's text is sealed with, stored with it. */
export function insertDataKey<Input>(
  db: QueryCreator<WithTurn>,
  parameter: Parameters<Input>,
  turnOf: (input: Input) => NewTurn,
) {
  const id: RawBuilder<string> = parameter.uuid((input) => turnOf(input).dataKey?.id);
  return db
    .insertInto('data_keys')
    .columns(['id', 'user_id', 'wrapped'])
    .expression((eb) =>
      eb
        .selectFrom('turn')
        .select([id.as('id'), 'turn.user_id', parameter.text((input) => turnOf(input).dataKey?.wrapped).as('wrapped')])
        .where(id, 'is not', null),
    )
    .onConflict((conflict) => conflict.column('id').doNothing());
}
