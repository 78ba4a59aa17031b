import * as v from 'valibot';

export const noticeReply = v.object({
  notice: v.nullable(
    v.object({
      id: v.pipe(v.string(), v.metadata({ description: 'Whoever put it aside need not see it again.' })),
      kind: v.picklist(['info', 'maintenance', 'incident']),
      text: v.string(),
      created_at: v.pipe(v.string(), v.isoTimestamp()),
      until: v.pipe(
        v.nullable(v.pipe(v.string(), v.isoTimestamp())),
        v.metadata({ description: 'When it is over by itself.' }),
      ),
    }),
  ),
});
