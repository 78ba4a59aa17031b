import * as v from 'valibot';
import type { CrisisAlerts } from './alerts/crisis-alerts.ts';
import type { PasswordHasher } from './auth/password.ts';
import type { Authenticate } from './auth/principal.ts';
import type { Policy } from './chat/policy.ts';
import type { SharedTurns } from './chat/shared-turns.ts';
import type { UserLock } from './chat/user-lock.ts';
import { ConfigError } from './config/config-from-env.ts';
import type { Guard } from './guardrails/own/guard.ts';
import type { MetricsSource } from './http/metrics-source.ts';
import type { RateLimiter } from './limits/rate-limiter.ts';
import type { ChatModel } from './model/chat-model.ts';
import type { Price } from './model/prices.ts';
import type { SpeakerOptions } from './model/speaker.ts';
import type { Operations } from './operations/watch-operations.ts';
import type { Runtime } from './runtime.ts';
import type { Storage } from './storage/storage.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

/** Something Flou leans on. `ping` rejects when it is away. */
export interface Dependency {
  readonly needed: boolean;
  readonly ping: () => Promise<void>;
}

/** The parts of a Flou. Only `storage` must be given, and either `auth` or `secretKeys`. */
export interface FlouOptions {
  /** Where everything durable goes, such as `createMemoryStorage()`. */
  readonly storage: Storage;
  /** Who writes the words. @default the local strategist, which needs no key and no network */
  readonly model?: ChatModel;
  /**
   * A model that is asked, beside the reply, about messages the detector is not sure of. It may raise a level and lower a concern, never
   * a crisis. @default nobody
   */
  readonly secondOpinion?: ChatModel;
  /**
   * A model for OpenAI's clients: with one, `POST /v1/chat/completions` and `GET /v1/models` are there, Flou's guardrails in front of it. Whoever
   * has a token may then ask it anything, within `rateLimitPerMinute`. @default none, and no such routes
   */
  readonly completions?: ChatModel;
  /** Your own auth: request → principal, or `jwksAuth({ … })`. @default accounts of Flou's own, with tokens signed by `secretKeys` */
  readonly auth?: Authenticate;
  /** Keys for Flou's own access tokens: the first signs, all verify. */
  readonly secretKeys?: readonly string[];
  /** How long an access token is valid. @default 1_800 */
  readonly accessTokenSeconds?: number;
  /**
   * Keys of 32 bytes that encrypt messages at rest (AES-256-GCM): the first for new messages, all to read. Keep them: what they
   * encrypted is lost without them. @default messages are stored as they are
   */
  readonly dataEncryptionKeys?: readonly Uint8Array<ArrayBuffer>[];
  /** May anybody sign up? @default true */
  readonly signUp?: boolean;
  /** @default scrypt in portable JavaScript */
  readonly passwordHasher?: PasswordHasher;
  /** Another persona behind the same guardrails. @default the metamotivation tutor */
  readonly policy?: Policy;
  /** Your own guards, asked after Flou's: they may refuse more, never less. @default none */
  readonly guards?: readonly Guard[];
  /** @default exact, for one process */
  readonly rateLimiter?: RateLimiter;
  /** Running turns that clients may follow from any instance. @default only from the one that runs them */
  readonly sharedTurns?: SharedTurns;
  /** One turn of a user at a time over several instances. @default within this one */
  readonly userLock?: UserLock;
  /** Turns a user may open in any 60 seconds. @default 20 */
  readonly rateLimitPerMinute?: number;
  /** US dollars that models may cost in a day (UTC); beyond it the local strategist speaks. @default no limit */
  readonly dailyCostLimitUsd?: number;
  /** US dollars for a million tokens, by the beginning of a model's name. @default list prices of Gemini */
  readonly prices?: Readonly<Record<string, Price>>;
  /** Characters a message may have. @default 2_000 */
  readonly maxMessageLength?: number;
  /** Messages of one user that may wait while a turn of theirs runs. @default 8 */
  readonly maxWaitingTurns?: number;
  /** Messages of all users that may wait for the storage at a time; beyond it they get 503, crises excepted. @default 256 */
  readonly maxOpeningTurns?: number;
  /** Asked before a turn is opened. While it says yes, messages get 503 with Retry-After; crises are answered. @default never */
  readonly isOverloaded?: () => boolean;
  /** May turns begin? While not, `/ready` says 503 and so does a new turn, unless it is a crisis: that is answered. @default always */
  readonly acceptsTurns?: () => boolean;
  /** Origins that may call from a browser, such as `['https://app.example']`. @default none */
  readonly corsOrigins?: readonly string[];
  /** Who is told when somebody enters a crisis, such as `webhookAlerts({ url, secret })`. @default nobody */
  readonly crisisAlerts?: CrisisAlerts;
  /** Where the routes hang. @default '/api/v1' */
  readonly basePath?: string;
  /** ISO 3166, of the helplines that are offered. @default 'CL' */
  readonly helplineCountry?: string;
  /** What else `/ready` asks. One that is `needed` and does not answer makes it 503. The storage is always asked. */
  readonly dependencies?: Readonly<Record<string, Dependency>>;
  /** Timeouts, retries and circuit breaker around the model. */
  readonly resilience?: Omit<SpeakerOptions, 'model' | 'fallback' | 'telemetry' | 'now' | 'mayAskModel'>;
  /** @default silent */
  readonly telemetry?: Telemetry;
  /** What `GET /metrics` shows, as Prometheus text. @default no such page */
  readonly metrics?: MetricsSource;
  /** Whoever may read `/metrics` sends it as a bearer token. @default callers of the private network may, if no proxy stands between */
  readonly metricsToken?: string;
  /** Ids of users who may see how it goes (`GET /ops/summary`, the page at `/ops`). @default nobody */
  readonly operators?: readonly string[];
  /** What this instance sees of itself, such as `watchOperations()`; its `telemetry` has to hear what happens. @default nobody watches */
  readonly operations?: Operations;
  /** Clock, chance, ids, background work. @default the real world */
  readonly runtime?: Partial<Runtime>;
  /**
   * The caller's network address, for the limits on logins; `env` is what the platform hands over with a request. Trust only
   * headers that your own proxy sets. @default unknown
   */
  readonly clientAddress?: (request: Request, env: unknown) => string | undefined;
}

const wholeNumber = (min: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(min)));

const chatModel = v.optional(
  v.looseObject({ name: v.string(), stream: v.function() }, 'a ChatModel is needed: { name, stream }'),
);

const guard = v.looseObject(
  {
    name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/, 'lower case letters, digits and _ are needed')),
    readMessage: v.optional(v.function()),
    readSentence: v.optional(v.function()),
  },
  'a Guard is needed: { name, readMessage?, readSentence? }',
);

const schema = v.looseObject({
  storage: v.looseObject(
    {
      chat: v.looseObject({}),
      accounts: v.looseObject({}),
      logins: v.looseObject({}),
      dataKeys: v.looseObject({}),
      notices: v.looseObject({}),
      costs: v.looseObject({}),
      feedback: v.looseObject({}),
    },
    'a Storage is needed, such as createMemoryStorage()',
  ),
  guards: v.optional(v.array(guard)),
  model: chatModel,
  secondOpinion: chatModel,
  completions: chatModel,
  auth: v.optional(v.function('a function is needed: request → principal')),
  secretKeys: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
  dataEncryptionKeys: v.optional(
    v.array(v.custom((key) => key instanceof Uint8Array && key.length === 32, 'a key has 32 bytes')),
  ),
  accessTokenSeconds: wholeNumber(1),
  rateLimitPerMinute: wholeNumber(1),
  dailyCostLimitUsd: v.optional(v.pipe(v.number(), v.minValue(0))),
  maxMessageLength: wholeNumber(1),
  maxWaitingTurns: wholeNumber(0),
  maxOpeningTurns: wholeNumber(1),
  isOverloaded: v.optional(v.function('a function is needed: () => boolean')),
  corsOrigins: v.optional(v.array(v.string())),
  operators: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
  operations: v.optional(v.looseObject({ read: v.function() }, 'an Operations is needed, such as watchOperations()')),
  basePath: v.optional(v.pipe(v.string(), v.regex(/^(\/[\w.-]+)*$/, 'a path is needed, such as /api/v1'))),
  helplineCountry: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a two-letter country code is needed, such as CL')),
  ),
});

/** Throws a `ConfigError` that names every option that is wrong. */
export function checkOptions(options: FlouOptions): void {
  const { issues = [] } = v.safeParse(schema, options);
  const problems = issues.map((issue) => `${v.getDotPath(issue) ?? 'options'}: ${issue.message}.`);
  if (!options.auth && !options.secretKeys?.length) {
    problems.push('secretKeys: a key is needed to sign access tokens (or pass your own auth).');
  }
  if (problems.length > 0) throw new ConfigError(problems);
}
