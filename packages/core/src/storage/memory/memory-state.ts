import type { TokenUsage } from '../../model/chat-model.ts';
import type { Account, Feedback, Notice, StoredMessage, TurnStatus } from '../storage.ts';

/** All there is, for as long as the process lives. Sessions and results are kept as JSON text, so that nobody shares an object with the store. */
export interface MemoryState {
  readonly users: Map<string, MemoryUser>;
  /** `usernameKey` → user id. */
  readonly userIdsByName: Map<string, string>;
  readonly logins: Map<string, MemoryLogin>;
  /** Token hash → login id, of every token that was ever issued. */
  readonly loginIdsByToken: Map<string, string>;
  notice: Notice | undefined;
}

export interface MemoryUser {
  readonly account: Account | undefined;
  session: string | undefined;
  readonly turns: Map<string, MemoryTurn>;
  /** Idempotency key → turn id. */
  readonly turnIdsByKey: Map<string, string>;
  /** In the order of their ids. */
  readonly messages: StoredMessage[];
  readonly feedback: Map<string, Feedback>;
  /** Id → wrapped, in the order they came. */
  readonly dataKeys: Map<string, string>;
}

export interface MemoryTurn {
  readonly id: string;
  readonly bodyHash: string | undefined;
  /** The turn id proposed by the `beginTurn` that got this turn: its own, or that of a retry that took it up again. */
  claimedBy: string;
  status: TurnStatus;
  startedAtMs: number;
  result: string | undefined;
  model?: string;
  usage?: TokenUsage;
  costUsd?: number;
}

export interface MemoryLogin {
  readonly id: string;
  readonly userId: string;
  currentTokenHash: string;
  expiresAtMs: number;
  closed: boolean;
}

export function createMemoryState(): MemoryState {
  return {
    users: new Map(),
    userIdsByName: new Map(),
    logins: new Map(),
    loginIdsByToken: new Map(),
    notice: undefined,
  };
}

export function createMemoryUser(account?: Account): MemoryUser {
  return { account, dataKeys: new Map(), ...emptyConversation() };
}

/** The same user, with nothing said yet. */
export function withoutConversation({ account, dataKeys }: MemoryUser): MemoryUser {
  return { account, dataKeys, ...emptyConversation() };
}

function emptyConversation() {
  return { session: undefined, turns: new Map(), turnIdsByKey: new Map(), messages: [], feedback: new Map() };
}
