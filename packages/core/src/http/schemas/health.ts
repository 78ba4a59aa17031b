import * as v from 'valibot';

export const healthReply = v.object({
  status: v.literal('healthy'),
  version: v.pipe(v.string(), v.metadata({ description: "The package's version.", examples: ['1.0.0'] })),
});

export const readyReply = v.object({
  status: v.picklist(['ready', 'unavailable', 'draining']),
  version: v.string(),
  dependencies: v.pipe(
    v.record(v.string(), v.object({ ok: v.boolean(), latency_ms: v.number() })),
    v.metadata({ description: 'By name, such as `storage`.' }),
  ),
});
