import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { storableText } from '../../storable.ts';
import type { NoticeStore } from '../../storage.ts';
import { noticeRow } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { run } from '../unavailable.ts';

export function postgresNotices(db: Kysely<Tables>): NoticeStore {
  return {
    set: async ({ id, kind, text, createdAtMs, untilMs }) => {
      const row = { id, kind, text: storableText(text), created_at_ms: createdAtMs, until_ms: untilMs ?? null };
      await run(
        db
          .insertInto('notice')
          .values(row)
          .onConflict((conflict) => conflict.column('singleton').doUpdateSet(row)),
      );
    },
    clear: async () => {
      await run(db.deleteFrom('notice'));
    },
    current: async (nowMs) => {
      const [row] = await run(
        db
          .selectFrom('notice')
          .select(['id', 'kind', 'text', 'created_at_ms', 'until_ms'])
          .where((where) => where.or([where('until_ms', 'is', null), where('until_ms', '>', nowMs)])),
      );
      return row && v.parse(noticeRow, row);
    },
  };
}
