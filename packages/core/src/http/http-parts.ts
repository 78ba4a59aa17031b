import type { Accounts } from '../auth/accounts.ts';
import type { Authenticate } from '../auth/principal.ts';
import type { ChatParts } from '../chat/chat-parts.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Operations } from '../operations/watch-operations.ts';
import type { Storage } from '../storage/storage.ts';
import type { MetricsSource } from './metrics-source.ts';

/** The model behind `/v1/chat/completions`. */
export interface Completions {
  readonly name: string;
  readonly speaker: Speaker;
}

/** What the routes are made with. */
export interface HttpParts extends ChatParts {
  readonly storage: Storage;
  readonly authenticate: Authenticate;
  /** Undefined when the embedder brings its own auth: the routes for users and logins are then not there. */
  readonly accounts: Accounts | undefined;
  /** Undefined: its routes are not there. */
  readonly completions: Completions | undefined;
  readonly signUpAllowed: boolean;
  readonly corsOrigins: readonly string[];
  /** Characters (Unicode code points) a message may have after trimming. */
  readonly maxMessageLength: number;
  readonly maxBodyBytes: number;
  readonly basePath: string;
  readonly version: string;
  /** What `/metrics` shows; without it there is no such page. */
  readonly metrics: MetricsSource | undefined;
  readonly metricsToken: string | undefined;
  /** Ids of those who may see how it goes. */
  readonly operators: readonly string[];
  /** What this instance has seen; undefined where nobody watches. */
  readonly operations: Operations | undefined;
  readonly dailyCostLimitUsd: number | undefined;
  /** What `/ready` asks, by name. */
  readonly dependencies: Readonly<Record<string, { readonly needed: boolean; readonly ping: () => Promise<void> }>>;
  /** False once the process is shutting down: no new turns then, crises excepted. */
  readonly isReady: () => boolean;
  /** The caller's network address, for the limits on logins; undefined where the platform does not tell. */
  readonly clientAddress: (request: Request, env: unknown) => string | undefined;
}
