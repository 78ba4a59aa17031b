import * as v from 'valibot';
import { quickReply, role, timestamp } from './chat-replies.ts';

export const account = v.object({
  id: v.string(),
  username: v.pipe(v.string(), v.metadata({ examples: ['ana'] })),
  created_at: timestamp,
});

/** With an embedder's own auth nothing but the id is known. */
export const profile = v.object({
  id: v.string(),
  username: v.optional(v.string()),
  created_at: v.optional(timestamp),
});

export const tokenReply = v.object({
  access_token: v.pipe(
    v.string(),
    v.metadata({ description: 'A signed JWT, for the header `Authorization: Bearer …`.' }),
  ),
  token_type: v.literal('bearer'),
  refresh_token: v.pipe(v.string(), v.metadata({ description: 'Good for one use: each refresh gives the next one.' })),
  expires_in: v.pipe(
    v.number(),
    v.integer(),
    v.metadata({ description: 'Seconds until the access token ends.', examples: [1800] }),
  ),
});

export const userExport = v.object({
  account: v.nullable(account),
  session: v.pipe(
    v.nullable(v.object({ policy: v.unknown(), safety: v.unknown() })),
    v.metadata({
      description: 'What the tutor and the safety protocol remember of the conversation, as it is stored.',
    }),
  ),
  messages: v.array(
    v.object({
      id: v.string(),
      turn_id: v.string(),
      role,
      text: v.string(),
      created_at: timestamp,
      quick_replies: v.array(quickReply),
    }),
  ),
  feedback: v.array(
    v.object({
      message_id: v.string(),
      score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
      comment: v.nullable(v.string()),
      created_at: timestamp,
    }),
  ),
});
