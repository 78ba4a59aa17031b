import type { DatabaseTls } from './database-url.ts';

/** Every setting Flou reads from its environment. The README's table documents exactly these. */
export interface Settings {
  readonly environment: 'development' | 'production';
  readonly logLevel: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  readonly host: string;
  readonly port: number;
  /** Is the chat page served at `/`? */
  readonly webChat: boolean;
  /** Where embedded storage lives. */
  readonly dataDir: string;
  /** Undefined: embedded PGlite in `dataDir`. */
  readonly database: DatabaseSettings | undefined;
  readonly redisUrl: string | undefined;
  /** Undefined: the local strategist. */
  readonly gemini: GeminiSettings | undefined;
  /** Is the model asked about messages the detector is not sure of? */
  readonly secondOpinion: boolean;
  /** The first signs tokens, the others still verify them. Empty in development when none is set. */
  readonly secretKeys: readonly string[];
  /** 32 bytes each: the first encrypts messages at rest, the others still decrypt. Empty: messages are stored as they are. */
  readonly dataEncryptionKeys: readonly Uint8Array<ArrayBuffer>[];
  readonly corsOrigins: readonly string[];
  readonly maxMessageLength: number;
  readonly rateLimitPerMinute: number;
  readonly dailyCostLimitUsd: number;
  /** ISO 3166, of the helplines that are offered. */
  readonly helplineCountry: string;
  /** Conversations quiet for longer are erased, in days; 0 keeps them. */
  readonly retentionDays: number;
  readonly applicationInsightsConnectionString: string | undefined;
  /** Where crises are reported to, signed. */
  readonly crisisWebhook: { readonly url: string; readonly secret: string; readonly includeText: boolean } | undefined;
  /** Whoever may read `/metrics` sends it. Undefined: callers of the private network. */
  readonly metricsToken: string | undefined;
  /** Ids of users who may see how it goes. */
  readonly operators: readonly string[];
  /** Undefined: nothing goes to an OpenTelemetry collector. */
  readonly otlp: OtlpSettings | undefined;
}

/** An OpenTelemetry collector, by its standard variables. */
export interface OtlpSettings {
  /** The base: `/v1/traces` and `/v1/logs` are added. */
  readonly endpoint: string;
  /** Sent with every export; a collector's key may be among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly protocol: 'http/protobuf' | 'http/json';
}

/** How PostgreSQL is reached. */
export interface DatabaseSettings {
  readonly url: string;
  readonly tls: DatabaseTls;
  readonly poolSize: number;
  readonly maxOverflow: number;
  /** Each connection plans a statement once. Not behind a pooler that gives every transaction another connection. */
  readonly prepare: boolean;
}

/** How Gemini is reached. */
export interface GeminiSettings {
  readonly apiKey: string;
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}
