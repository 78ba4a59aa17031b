import {
  createFallbackRateLimiter,
  createFlou,
  createInProcessRateLimiter,
  type Flou,
  type FlouOptions,
  type RateLimiter,
  type Runtime,
  type Settings,
  scryptHasher,
  type Telemetry,
  webhookAlerts,
} from '@flou/core';
import { gemini } from '@flou/core/model/gemini';
import type { PostgresStorage } from '@flou/core/storage/postgres';
import { type FlouBindings, readBindings } from './bindings.ts';
import { consoleLogs } from './console-logs.ts';
import { durableRateLimiter } from './durable-rate-limiter.ts';
import { nativeScrypt } from './native-scrypt.ts';
import { neonStorage } from './storage/neon.ts';
import type { OpenStorage } from './storage/open-storage.ts';

/** How a Worker differs from the one the bindings describe. */
export interface WorkerOptions {
  /** Neon at `DATABASE_URL`, or `hyperdriveStorage` from `@flou/adapter-workers/hyperdrive`. @default neonStorage */
  readonly openStorage?: OpenStorage;
  /** Parts of your own, made once for all requests, such as `{ policy, auth: jwksAuth({ … }) }`. @default none */
  readonly parts?: Partial<Omit<FlouOptions, 'storage' | 'runtime' | 'acceptsTurns'>>;
}

/** A Flou, and what its surroundings need of it. */
export interface OpenedFlou {
  readonly flou: Flou;
  readonly storage: PostgresStorage;
  readonly settings: Settings;
  readonly telemetry: Telemetry;
}

export interface FlouContext extends Pick<Runtime, 'waitUntil'>, Pick<FlouOptions, 'acceptsTurns' | 'userLock'> {
  /** Counts while the objects that count for the whole world do not answer. @default one of this Flou's own */
  readonly localLimiter?: RateLimiter;
}

/** Puts a Flou together from the bindings. It opens no connection until it is used; whoever opened it closes it. */
export function openFlou(env: FlouBindings, options: WorkerOptions, context: FlouContext): OpenedFlou {
  const settings = readBindings(env, { hasOwnAuth: options.parts?.auth !== undefined });
  const telemetry = consoleLogs(settings.logLevel);
  const warn = (name: 'storage_unavailable' | 'rate_limiter_degraded', reason: unknown) =>
    telemetry.emit({
      name,
      severity: 'warning',
      detail: reason instanceof Error ? reason.message.slice(0, 200) : 'A connection broke.',
    });
  const storage = (options.openStorage ?? neonStorage)({
    env,
    settings,
    onError: (reason) => warn('storage_unavailable', reason),
    onQuery: (query) => telemetry.emit({ name: 'database_queried', severity: 'debug', ...query }),
  });
  const model = settings.gemini && chatModel(settings.gemini);
  const flou = createFlou({
    storage,
    ...(model ? { model } : {}),
    ...(model && settings.secondOpinion ? { secondOpinion: model } : {}),
    telemetry,
    runtime: { waitUntil: context.waitUntil },
    ...(context.acceptsTurns ? { acceptsTurns: context.acceptsTurns } : {}),
    ...(context.userLock ? { userLock: context.userLock } : {}),
    secretKeys: settings.secretKeys,
    dataEncryptionKeys: settings.dataEncryptionKeys,
    passwordHasher: scryptHasher(nativeScrypt),
    rateLimiter: createFallbackRateLimiter({
      shared: durableRateLimiter(env.FLOU_RATE_LIMIT),
      local: context.localLimiter ?? createInProcessRateLimiter({ now: () => Date.now() }),
      onDegraded: (reason) => warn('rate_limiter_degraded', reason),
      onRecovered: () => telemetry.emit({ name: 'rate_limiter_recovered', severity: 'info' }),
    }),
    ...(settings.crisisWebhook ? { crisisAlerts: webhookAlerts(settings.crisisWebhook) } : {}),
    corsOrigins: settings.corsOrigins,
    operators: settings.operators,
    maxMessageLength: settings.maxMessageLength,
    rateLimitPerMinute: settings.rateLimitPerMinute,
    dailyCostLimitUsd: settings.dailyCostLimitUsd,
    helplineCountry: settings.helplineCountry,
    // Cloudflare sets this header itself, whatever the caller sent.
    clientAddress: (request) => request.headers.get('cf-connecting-ip') ?? undefined,
    ...options.parts,
  });
  return { flou, storage, settings, telemetry };
}

function chatModel({ apiKey, model, baseUrl }: NonNullable<Settings['gemini']>) {
  return gemini({ apiKey, ...(model ? { model } : {}), ...(baseUrl ? { baseUrl } : {}) });
}
