import type { ColumnType, Generated } from 'kysely';
import type { Notice, StoredMessage, TurnStatus } from '../storage.ts';

/** The tables as the newest migration leaves them. What they are for is said in the migrations. */
export interface Tables {
  readonly users: UsersTable;
  readonly accounts: AccountsTable;
  readonly logins: LoginsTable;
  readonly login_tokens: LoginTokensTable;
  readonly turns: TurnsTable;
  readonly messages: MessagesTable;
  readonly feedback: FeedbackTable;
  readonly data_keys: DataKeysTable;
  readonly notice: NoticeTable;
}

/** Milliseconds in a bigint, which drivers give back as they please: as a string, a number or a BigInt. */
export type Ms = ColumnType<string | number | bigint, number, number>;

/** JSON text goes in; what comes out is parsed by `rows.ts`. */
export type Json = ColumnType<unknown, string | null, string | null>;

interface UsersTable {
  readonly id: string;
  readonly session: Json;
  readonly created_at_ms: Ms;
}

interface AccountsTable {
  readonly user_id: string;
  readonly username: string;
  readonly username_key: string;
  readonly password_hash: string;
  readonly created_at_ms: Ms;
}

interface LoginsTable {
  readonly id: string;
  readonly user_id: string;
  readonly current_token_hash: string;
  readonly closed: boolean;
  readonly created_at_ms: Ms;
  readonly expires_at_ms: Ms;
}

interface LoginTokensTable {
  readonly token_hash: string;
  readonly login_id: string;
}

interface TurnsTable {
  readonly id: string;
  readonly user_id: string;
  readonly idempotency_key: string | null;
  readonly body_hash: string | null;
  /** The turn id proposed by the `beginTurn` that got this turn: its own, or that of a retry that took it up again. */
  readonly claimed_by: string;
  readonly status: TurnStatus;
  readonly result: Json;
  readonly model: string | null;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly cost_usd: number | null;
  readonly started_at_ms: Ms;
  readonly finished_at_ms: ColumnType<string | number | bigint | null, number | null, number | null>;
}

interface MessagesTable {
  readonly user_id: string;
  readonly id: string;
  readonly turn_id: string;
  readonly role: StoredMessage['role'];
  readonly text: string;
  readonly quick_replies: Json;
  readonly created_at_ms: Ms;
}

interface FeedbackTable {
  readonly user_id: string;
  readonly message_id: string;
  readonly score: number;
  readonly comment: string | null;
  readonly created_at_ms: Ms;
}

interface DataKeysTable {
  readonly id: string;
  readonly user_id: string;
  readonly wrapped: string;
}

interface NoticeTable {
  readonly singleton: Generated<boolean>;
  readonly id: string;
  readonly kind: Notice['kind'];
  readonly text: string;
  readonly created_at_ms: Ms;
  readonly until_ms: ColumnType<string | number | bigint | null, number | null, number | null>;
}
