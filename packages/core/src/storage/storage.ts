import type { QuickReply } from '../chat/policy.ts';
import type { TokenUsage } from '../model/chat-model.ts';

/**
 * The port to durable state. Every implementation passes the suite in `conformance/src/storage.ts`, which is the
 * authority on what these words mean. Methods reject with `StorageUnavailableError` when the store cannot be reached;
 * whatever else they reject with is a bug.
 *
 * Text comes back as it went in, save for what databases cannot hold: NUL characters are left out and lone surrogates become
 * U+FFFD, in JSON as well. A user id that holds either is refused with `ERR_INPUT_INVALID`, for it could not come back as it
 * was. User ids, usernames and idempotency keys have at most 255 characters. An id that is no UUID is the id of nothing.
 */
export interface Storage {
  readonly accounts: AccountStore;
  readonly logins: LoginStore;
  readonly chat: ChatStore;
  readonly dataKeys: DataKeyStore;
  readonly notices: NoticeStore;
  readonly costs: CostStore;
  readonly feedback: FeedbackStore;
  /** Resolves when the store answers and its schema is the one this version needs. */
  readonly ping: () => Promise<void>;
  /**
   * Forgets what is not needed any more: conversations (messages, turns, feedback, session) of users whose last turn began before
   * `inactiveSinceMs`, and logins that expired by `nowMs`. Accounts stay. Gives how many of each.
   */
  readonly prune: (limits: {
    readonly inactiveSinceMs: number;
    readonly nowMs: number;
  }) => Promise<{ readonly conversations: number; readonly logins: number }>;
  /** Once more is no error. */
  readonly close: () => Promise<void>;
}

/** Times are milliseconds since the Unix epoch; ids are UUIDv7 made by the caller, user ids also whatever an embedder's auth calls its users. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly passwordHash: string;
  readonly createdAtMs: number;
}

/** Accounts of Flou's own, and what is known of any user. */
export interface AccountStore {
  /** Names are compared without regard to case. */
  readonly create: (account: Account) => Promise<'created' | 'username_taken'>;
  /** Without regard to case. */
  readonly findByUsername: (username: string) => Promise<Account | undefined>;
  /** Undefined when there is none. */
  readonly findById: (id: string) => Promise<Account | undefined>;
  /** Everything stored about a user: account, session, messages (each with its turn) and feedback, oldest first. */
  readonly export: (userId: string) => Promise<UserExport>;
  /** Erases the account and everything stored about the user; its logins are closed by it. Erasing nobody is no error. */
  readonly erase: (userId: string) => Promise<void>;
}

/** Everything stored about a user. */
export interface UserExport {
  readonly account: { readonly id: string; readonly username: string; readonly createdAtMs: number } | undefined;
  readonly session: SessionSnapshot | undefined;
  readonly messages: readonly StoredMessage[];
  readonly feedback: readonly Feedback[];
}

/** A login is what a sign-in opens and a logout closes: one family of refresh tokens, of which one is current. */
export interface LoginStore {
  /** Opening a login of a user who does not exist, or no longer, opens nothing. */
  readonly open: (login: NewLogin) => Promise<void>;
  /**
   * Exchanges a refresh token for the next one. A token that was already exchanged is theft: the whole login is closed and
   * `reused` comes back; from then on every token of it is `closed`. An expired login is `expired`, whichever token comes. Atomic: of two exchanges of one token at once, one rotates and the other is reuse.
   */
  readonly rotate: (rotation: TokenRotation) => Promise<RotationOutcome>;
  /** False for a login that was closed or never was. */
  readonly isOpen: (loginId: string) => Promise<boolean>;
  /** Closing one that is closed is no error. */
  readonly close: (loginId: string) => Promise<void>;
  /** Every login of the user. */
  readonly closeAll: (userId: string) => Promise<void>;
}

/** A login as it is opened. Times are milliseconds since the Unix epoch. */
export interface NewLogin {
  readonly id: string;
  readonly userId: string;
  /** Tokens are stored hashed, never as they are. */
  readonly tokenHash: string;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** An exchange of one refresh token for the next, both hashed. */
export interface TokenRotation {
  readonly tokenHash: string;
  readonly nextTokenHash: string;
  readonly nowMs: number;
  readonly nextExpiresAtMs: number;
}

/** What became of an exchange of refresh tokens. */
export type RotationOutcome =
  | { readonly outcome: 'rotated'; readonly loginId: string; readonly userId: string }
  | { readonly outcome: 'reused'; readonly loginId: string; readonly userId: string }
  | { readonly outcome: 'unknown' | 'expired' | 'closed' };

/** Turns, messages, sessions and feedback. */
export interface ChatStore {
  /**
   * Opens a turn in one round trip: claims the idempotency key, records the user's message, and loads what the turn needs.
   * When it resolves with `begun` the message is durable, as the newest of its user, also when the clock was set back since the one before. A user it does not know is made, unless the turn comes with a login.
   * Of two turns with one key at once, one begins and the other is `repeated`, still running. The same turn sent again under
   * its key, because the answer was lost on the way, gets the same outcome again while it runs.
   */
  readonly beginTurn: (turn: NewTurn) => Promise<BeginOutcome>;
  /** Closes a turn in one round trip: the reply, the session, the outcome. A turn that is not running is left alone. */
  readonly finishTurn: (turn: FinishedTurn) => Promise<void>;
  /**
   * Records a whole turn after the fact, for a crisis that was answered while the store was away. Recording it twice is recording it
   * once, also when its beginning was recorded already. When its key went to another turn meanwhile, it is recorded as that turn if both are the same
   * message (of two replies the first is kept), and without the key if not; when its login is gone, and so the user was erased, it is not recorded at all.
   */
  readonly recordTurn: (opened: NewTurn, finished: FinishedTurn) => Promise<void>;
  /** Undefined when the user has no such turn. */
  readonly findTurn: (userId: string, turnId: string) => Promise<StoredTurn | undefined>;
  /** Turns left `running` by a process that died, started before the given time, become `interrupted`. Gives their number. */
  readonly interruptTurns: (startedBeforeMs: number) => Promise<number>;
  /** A page of history, newest last. `next` is the cursor of the page before it, or undefined at the beginning. */
  readonly history: (
    page: HistoryPage,
  ) => Promise<{ readonly messages: readonly StoredMessage[]; readonly next: string | undefined }>;
  /** The session and the last messages, oldest first, without opening a turn. */
  readonly context: (userId: string, historyLimit: number) => Promise<TurnContext>;
  /** Deletes the user's messages, turns and feedback and resets the session. */
  readonly clear: (userId: string) => Promise<void>;
  /** Gives who wrote the message; undefined when the user has no such message from the model. A second score replaces the first. */
  readonly addFeedback: (feedback: Feedback) => Promise<{ readonly model: string } | undefined>;
}

/** A turn as it is opened. */
export interface NewTurn {
  readonly turnId: string;
  readonly userId: string;
  /** The login the caller came with; one that is closed, or not the user's, stops the turn before its key is looked at. Absent when the embedder brings its own auth. */
  readonly loginId?: string;
  readonly messageId: string;
  readonly text: string;
  readonly startedAtMs: number;
  /** `bodyHash` tells a retry from a different request under the same key. Keys are the user's own. */
  readonly idempotency?: { readonly key: string; readonly bodyHash: string };
  /**
   * Nobody else runs a turn of this user now: one under the same key that still counts as running was left behind by a process that
   * died, and is taken up again as an interrupted one is.
   */
  readonly isAlone?: boolean;
  /** How many earlier messages to load. */
  readonly historyLimit: number;
  /** The key that the text is sealed with, recorded with the turn unless it is there already. Absent when texts are not sealed. */
  readonly dataKey?: WrappedKey;
}

/** How a turn began, or why it did not. */
export type BeginOutcome =
  /** `message` says where the message went, when the clock had been set back: after the newest one all the same. */
  | ({
      readonly outcome: 'begun';
      readonly message?: Pick<StoredMessage, 'id' | 'createdAtMs'>;
    } & TurnContext)
  /** An interrupted turn with this key, or one left behind, was taken up again: same turn id and message as the first time, which come back here. */
  | ({ readonly outcome: 'retaken'; readonly turnId: string; readonly message: StoredMessage } & TurnContext)
  | { readonly outcome: 'repeated'; readonly turn: StoredTurn }
  | { readonly outcome: 'key_conflict' }
  | { readonly outcome: 'login_closed' };

/** What a turn looks back on. */
export interface TurnContext {
  readonly session: SessionSnapshot | undefined;
  /** Oldest first, without the message of the turn itself. */
  readonly history: readonly StoredMessage[];
}

/** Opaque to the store: the policy's state and the protocol's state, as JSON. */
export interface SessionSnapshot {
  readonly policy: unknown;
  readonly safety: unknown;
}

/** A message as it was written or said. */
export interface StoredMessage {
  readonly id: string;
  readonly userId: string;
  readonly turnId: string;
  readonly role: 'user' | 'model';
  readonly text: string;
  readonly createdAtMs: number;
  readonly quickReplies?: readonly QuickReply[];
}

/** `interrupted`: the process that ran it died; a retry under its key takes it up again. */
export type TurnStatus = 'running' | 'completed' | 'cancelled' | 'failed' | 'interrupted';

/** How a turn ended. */
export interface FinishedTurn {
  readonly turnId: string;
  readonly userId: string;
  readonly status: 'completed' | 'cancelled' | 'failed';
  /** Absent when the turn ended without a reply. */
  readonly reply?: {
    readonly messageId: string;
    readonly text: string;
    readonly quickReplies: readonly QuickReply[];
    readonly createdAtMs: number;
  };
  /** Absent: the session stays as it was. */
  readonly session?: SessionSnapshot;
  /** The terminal event's data, so that a retry or a resume can give it again. JSON. */
  readonly result: unknown;
  readonly model: string;
  readonly usage?: TokenUsage;
  /** What the turn cost, at the prices of its day. Absent: nothing. */
  readonly costUsd?: number;
  readonly finishedAtMs: number;
}

/** A turn as it is found again. */
export interface StoredTurn {
  readonly id: string;
  readonly userId: string;
  readonly status: TurnStatus;
  /** When it was begun, or taken up again. */
  readonly startedAtMs: number;
  /** As given to `finishTurn`, as JSON has it; undefined while the turn runs and when it was interrupted. */
  readonly result: unknown;
}

/** Which messages of a user. */
export interface HistoryPage {
  readonly userId: string;
  readonly limit: number;
  /** A cursor from `next`: an id of a message; the page holds what is older than it. Unknown cursors give an empty page. */
  readonly before?: string;
}

/** What somebody thought of a reply. */
export interface Feedback {
  readonly messageId: string;
  readonly userId: string;
  /** 1 to 5. */
  readonly score: number;
  readonly comment?: string;
  readonly createdAtMs: number;
}

/** Keys that the texts of a user are sealed with, themselves wrapped by a key that is not here. They are erased with the user. */
export interface DataKeyStore {
  /** Oldest first. */
  readonly ofUser: (userId: string) => Promise<readonly WrappedKey[]>;
  /** A key for a user there is. A key that is there already, and one of nobody, are left alone. */
  readonly add: (userId: string, key: WrappedKey) => Promise<void>;
  /** The keys of everybody, by id, from after the given one. */
  readonly page: (page: {
    readonly after?: string;
    readonly limit: number;
  }) => Promise<readonly (WrappedKey & { readonly userId: string })[]>;
  /** Puts another wrapping around a key. */
  readonly rewrap: (key: WrappedKey) => Promise<void>;
}

/** A data key of a user, sealed by the master key. */
export interface WrappedKey {
  /** UUIDv7. */
  readonly id: string;
  readonly wrapped: string;
}

/** What an operator wants everybody to read. There is one at a time, or none. */
export interface NoticeStore {
  /** Takes the place of the one there is. */
  readonly set: (notice: Notice) => Promise<void>;
  /** Clearing none is no error. */
  readonly clear: () => Promise<void>;
  /** None once its time is over. */
  readonly current: (nowMs: number) => Promise<Notice | undefined>;
}

/** What every client is to show. */
export interface Notice {
  /** A UUID: a reader who put it aside is not shown it again. */
  readonly id: string;
  readonly kind: 'info' | 'maintenance' | 'incident';
  readonly text: string;
  readonly createdAtMs: number;
  /** When it is over by itself; absent: when it is cleared. */
  readonly untilMs?: number;
}

/** What models cost. */
export interface CostStore {
  /** Turns begun from `fromMs` on and before `toMs` that used a model, summed up; the dearest first, days in their order. */
  readonly between: (period: CostPeriod) => Promise<readonly Cost[]>;
}

/** Which turns are summed up, and by what. Times are milliseconds since the Unix epoch. */
export interface CostPeriod {
  readonly fromMs: number;
  readonly toMs: number;
  /** Days are UTC's. */
  readonly by: 'day' | 'model' | 'user';
}

/** What models cost for one key of a period. */
export interface Cost {
  /** A day as 2026-11-23, a model's name, or a user's id. */
  readonly key: string;
  readonly turns: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
}

/** What people thought of replies, all of them together. */
export interface FeedbackStore {
  /** Days (UTC) on which somebody gave stars, from `fromMs` on and before `toMs`, in their order. */
  readonly between: (period: Pick<CostPeriod, 'fromMs' | 'toMs'>) => Promise<readonly FeedbackDay[]>;
}

/** The stars of one day. */
export interface FeedbackDay {
  /** Such as 2026-11-23. */
  readonly day: string;
  readonly ratings: number;
  /** 1 to 5. */
  readonly averageScore: number;
}
