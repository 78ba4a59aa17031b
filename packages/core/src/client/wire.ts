import type { QuickReply } from '../chat/policy.ts';
import type { TurnEvent, TurnMetadata, WireMessage } from '../chat/turn-events.ts';
import type { Safety } from '../guardrails/protocol/protocol.ts';
import type { OperationsReply } from '../http/schemas/operations.ts';

/** What `send` gives. */
export interface TurnReply {
  readonly user_message: WireMessage;
  readonly ai_message: WireMessage;
  readonly quick_replies: readonly QuickReply[];
  readonly session_state: Readonly<Record<string, unknown>>;
  readonly safety: Safety;
  readonly metadata: TurnMetadata;
}

/** Messages, newest last. `next` is the cursor to the older ones, null when there are none. */
export interface HistoryPage {
  readonly messages: readonly WireMessage[];
  readonly next: string | null;
}

/** Only the id is known of people who log in somewhere else. */
export interface AccountView {
  readonly id: string;
  readonly username?: string;
  readonly created_at?: string;
}

/** Tells whether an answer is what it should be. */
export type Check<T> = (value: unknown) => value is T;

/**
 * Checks that the members are there, which tells an answer of Flou from one of somebody else (a proxy, the sign-in page of a
 * hotel). Their types are Flou's promise: schemas for all of them would double the client, and one that is older than its
 * server must show the helplines whatever else has been added.
 */
export const having =
  <T>(...names: (keyof T & string)[]): Check<T> =>
  (value): value is T =>
    typeof value === 'object' && value !== null && names.every((name) => name in value);

export const isTurnReply = having<TurnReply>('user_message', 'ai_message', 'quick_replies', 'safety', 'metadata');
export const isHistoryPage = having<HistoryPage>('messages', 'next');
export const isAccountView = having<AccountView>('id');
export const isOperationsReply = having<OperationsReply>('at', 'instance', 'stored');
export const isFeedbackReply = having<{ readonly message_id: string }>('message_id');
export const isTokenReply = having<{ readonly access_token: string; readonly refresh_token: string }>(
  'access_token',
  'refresh_token',
);
export const isTurnEvent = having<TurnEvent>('type', 'seq', 'data');

/** A 204. */
export const isNothing: Check<undefined> = (value) => value === undefined;
