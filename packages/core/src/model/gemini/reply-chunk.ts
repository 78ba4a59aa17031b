import * as v from 'valibot';

const part = v.looseObject({ text: v.nullish(v.string(), ''), thought: v.nullish(v.boolean(), false) });

const candidate = v.looseObject({
  content: v.nullish(v.looseObject({ parts: v.nullish(v.array(part), []) })),
  finishReason: v.nullish(v.string()),
});

/** A piece of Gemini's reply, as far as it is read. The SDK passes on whatever came. */
export const replyChunk = v.looseObject({
  candidates: v.nullish(v.array(candidate), []),
  promptFeedback: v.nullish(v.looseObject({ blockReason: v.nullish(v.string()) })),
  // Of no use to whoever reads the words: what is odd about it does not cost them the reply.
  usageMetadata: v.fallback(
    v.nullish(
      v.looseObject({
        promptTokenCount: v.nullish(v.number(), 0),
        candidatesTokenCount: v.nullish(v.number(), 0),
        thoughtsTokenCount: v.nullish(v.number(), 0),
      }),
    ),
    undefined,
  ),
});

export type ReplyChunk = v.InferOutput<typeof replyChunk>;
