import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema, ObjectEntries, ObjectSchema } from 'valibot';
import type { ProblemCode } from './problems.ts';

/** A route as the document tells it. One for each route; a test holds the two together. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  /** In the document's spelling: `/chat/turns/{id}`. */
  readonly path: string;
  /** `base`: under the base path; `root`: beside it. */
  readonly under: 'base' | 'root';
  /** What a generated client calls it. */
  readonly id: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly needsToken: boolean;
  /** Whether it is 503 while the database is away. @default true of routes under the base path */
  readonly needsDatabase?: boolean;
  /** What `{id}` in the path is. */
  readonly pathId?: string;
  readonly query?: ObjectSchema<ObjectEntries, undefined>;
  readonly headers?: readonly RequestHeader[];
  readonly body?: Body;
  /** In the order a reader expects: what goes well first. */
  readonly replies: readonly Reply[];
  /** Codes of its own; those that every route with a body, a token or a database shares are added. */
  readonly problems: readonly ProblemCode[];
}

export const TAGS = {
  chat: 'The conversation. A turn is one message and its reply.',
  login: 'OAuth2 password login with rotating refresh tokens.',
  users: "Accounts, and a person's right to what is stored about them.",
  completions: "For OpenAI's clients: Flou's guardrails in front of a model.",
  service: 'For whoever runs the server, and for programs that read this document.',
} as const;

export type Tag = keyof typeof TAGS;

export interface RequestHeader {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly description: string;
}

export interface Body {
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
  readonly schema: GenericSchema;
  readonly example: unknown;
  /** @default true */
  readonly required?: boolean;
}

export interface Reply {
  readonly status: number;
  readonly description: string;
  /** More than one: the caller chooses. */
  readonly content?: ReplyContent | readonly ReplyContent[];
  readonly headers?: readonly HeaderName[];
}

export type ReplyContent =
  | { readonly type: 'application/json'; readonly schema: GenericSchema; readonly example: unknown }
  /** Server-sent events: `event` is what each `data:` line holds. */
  | { readonly type: 'text/event-stream'; readonly event: GenericSchema; readonly example: string }
  | { readonly type: 'text/html' | 'text/plain' };

/** Headers of replies beside `x-request-id`, which all have. */
export const HEADERS = {
  'ratelimit-limit': 'Turns in any 60 seconds.',
  'ratelimit-remaining': 'How many are left.',
  'ratelimit-reset': 'Seconds until one more is free.',
  'retry-after': 'Seconds to wait before trying again.',
} as const;

export type HeaderName = keyof typeof HEADERS;

export const RATE_LIMIT_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'] as const;
