import type { Safety } from '../guardrails/protocol/protocol.ts';
import type { StoredMessage } from '../storage/storage.ts';
import type { QuickReply } from './policy.ts';

/** What a turn says, in order. Exactly one terminal event (`complete` or `error`) comes last. */
export type TurnEventBody =
  | { readonly type: 'metadata'; readonly data: TurnMetadata }
  | { readonly type: 'chunk'; readonly data: { readonly text: string } }
  /** Everything shown so far is to be replaced by this text. */
  | { readonly type: 'replace'; readonly data: { readonly text: string } }
  | { readonly type: 'complete'; readonly data: TurnResult }
  | { readonly type: 'error'; readonly data: { readonly message: string; readonly code: string } };

/** An event with its place in the turn, counted from 1. */
export type TurnEvent = TurnEventBody & { readonly seq: number };

/** What a turn tells before its words. A policy adds members of its own: the tutor `Q2`, `Q3`, `enfoque` and `tiempo_bloque` (minutes). */
export interface TurnMetadata extends Readonly<Record<string, unknown>> {
  readonly turn_id: string;
  /** Who writes the words: a model's name, `local-strategist`, or `protocol` in a crisis. */
  readonly model: string;
}

/** A message in wire names. */
export interface WireMessage {
  readonly id: string;
  readonly user_id: string;
  readonly role: 'user' | 'model';
  readonly text: string;
  readonly created_at: string;
  readonly quick_replies?: readonly QuickReply[];
}

/** A whole turn, in wire names. */
export interface TurnResult {
  readonly full_text: string;
  readonly user_message: WireMessage;
  readonly ai_message: WireMessage;
  readonly quick_replies: readonly QuickReply[];
  readonly session: Readonly<Record<string, unknown>>;
  readonly safety: Safety;
  readonly metadata: TurnMetadata;
}

export const isTerminal = (event: TurnEventBody): boolean => event.type === 'complete' || event.type === 'error';

export function toWireMessage(message: StoredMessage): WireMessage {
  return {
    id: message.id,
    user_id: message.userId,
    role: message.role,
    text: message.text,
    created_at: new Date(message.createdAtMs).toISOString(),
    ...(message.quickReplies?.length ? { quick_replies: message.quickReplies } : {}),
  };
}
