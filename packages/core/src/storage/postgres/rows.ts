import * as v from 'valibot';
import type { Account, Feedback, Notice, SessionSnapshot, StoredMessage, StoredTurn } from '../storage.ts';

/**
 * What the database gives back, in the words of the port. Everything passes a schema: columns a driver reads in its own
 * way, and JSON that an older version may have written.
 */
const ms = v.pipe(
  v.union([v.string(), v.number(), v.bigint()]),
  v.transform(Number),
  v.check((value) => Number.isSafeInteger(value), 'Not a time in milliseconds.'),
);

const quickReplies = v.array(v.object({ label: v.string(), value: v.string() }));

export const messageRow = v.pipe(
  v.object({
    id: v.string(),
    user_id: v.string(),
    turn_id: v.string(),
    role: v.picklist(['user', 'model']),
    text: v.string(),
    quick_replies: v.nullable(quickReplies),
    created_at_ms: ms,
  }),
  v.transform(
    ({ id, user_id, turn_id, role, text, quick_replies, created_at_ms }): StoredMessage => ({
      id,
      userId: user_id,
      turnId: turn_id,
      role,
      text,
      createdAtMs: created_at_ms,
      ...(quick_replies ? { quickReplies: quick_replies } : {}),
    }),
  ),
);

export const messageRows = v.array(messageRow);

/** Where a message was put; null when it was there already. */
export const placedMessage = v.nullable(
  v.pipe(
    v.object({ id: v.string(), created_at_ms: ms }),
    v.transform(({ id, created_at_ms }) => ({ id, createdAtMs: created_at_ms })),
  ),
);

const session = v.pipe(
  v.object({ policy: v.optional(v.unknown()), safety: v.optional(v.unknown()) }),
  v.transform(({ policy, safety }): SessionSnapshot => ({ policy, safety })),
);

export const sessionColumn = v.pipe(
  v.nullable(session),
  v.transform((snapshot) => snapshot ?? undefined),
);

export const turnRow = v.pipe(
  v.object({
    id: v.string(),
    user_id: v.string(),
    status: v.picklist(['running', 'completed', 'cancelled', 'failed', 'interrupted']),
    result: v.unknown(),
    started_at_ms: ms,
  }),
  v.transform(
    ({ id, user_id, status, result, started_at_ms }): StoredTurn => ({
      id,
      userId: user_id,
      status,
      startedAtMs: started_at_ms,
      // JSON null and no JSON at all look the same to a driver.
      result: status === 'running' || status === 'interrupted' ? undefined : result,
    }),
  ),
);

export const accountRow = v.pipe(
  v.object({ user_id: v.string(), username: v.string(), password_hash: v.string(), created_at_ms: ms }),
  v.transform(
    ({ user_id, username, password_hash, created_at_ms }): Account => ({
      id: user_id,
      username,
      passwordHash: password_hash,
      createdAtMs: created_at_ms,
    }),
  ),
);

export const feedbackRow = v.pipe(
  v.object({
    message_id: v.string(),
    user_id: v.string(),
    score: v.number(),
    comment: v.nullable(v.string()),
    created_at_ms: ms,
  }),
  v.transform(
    ({ message_id, user_id, score, comment, created_at_ms }): Feedback => ({
      messageId: message_id,
      userId: user_id,
      score,
      createdAtMs: created_at_ms,
      ...(comment === null ? {} : { comment }),
    }),
  ),
);

export const noticeRow = v.pipe(
  v.object({
    id: v.string(),
    kind: v.picklist(['info', 'maintenance', 'incident']),
    text: v.string(),
    created_at_ms: ms,
    until_ms: v.nullable(ms),
  }),
  v.transform(
    ({ id, kind, text, created_at_ms, until_ms }): Notice => ({
      id,
      kind,
      text,
      createdAtMs: created_at_ms,
      ...(until_ms === null ? {} : { untilMs: until_ms }),
    }),
  ),
);
