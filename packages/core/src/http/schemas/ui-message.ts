import * as v from 'valibot';
import { quickReply, safety, turnMetadata } from './chat-replies.ts';

const id = v.pipe(v.string(), v.metadata({ description: 'Of the part, within its message.' }));

/** The chunks of the AI SDK's UI message stream that Flou sends. */
export const uiMessageChunk = v.variant('type', [
  v.object({ type: v.literal('start'), messageId: v.string(), messageMetadata: turnMetadata }),
  v.object({ type: v.literal('message-metadata'), messageMetadata: turnMetadata }),
  v.object({ type: v.literal('text-start'), id }),
  v.object({ type: v.literal('text-delta'), id, delta: v.string() }),
  v.object({
    type: v.literal('text-end'),
    id,
    providerMetadata: v.optional(
      v.pipe(
        v.object({ flou: v.object({ replaced: v.literal(true) }) }),
        v.metadata({ description: 'The text was taken back: show it no longer.' }),
      ),
    ),
  }),
  v.object({ type: v.literal('data-safety'), id, data: safety }),
  v.object({ type: v.literal('data-quick-replies'), id, data: v.pipe(v.array(quickReply), v.readonly()) }),
  v.object({ type: v.literal('finish'), finishReason: v.literal('stop'), messageMetadata: turnMetadata }),
  v.object({ type: v.literal('error'), errorText: v.string() }),
]);

export type UiMessageChunk = v.InferOutput<typeof uiMessageChunk>;
