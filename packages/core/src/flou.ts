import type { Hono } from 'hono';
import { createAccessTokens } from './auth/access-token.ts';
import { createAccounts } from './auth/accounts.ts';
import { scryptHasher } from './auth/password.ts';
import type { Authenticate } from './auth/principal.ts';
import { tokenAuth } from './auth/token-auth.ts';
import { createAdmission } from './chat/admission.ts';
import { createCrisisCaller } from './chat/alert-crisis.ts';
import type { ChatParts } from './chat/chat-parts.ts';
import { followTurn } from './chat/follow-turn.ts';
import { createLiveTurns } from './chat/live-turns.ts';
import { openTurn } from './chat/open-turn.ts';
import { screenMessage } from './chat/screen-message.ts';
import type { TurnEvent, TurnResult } from './chat/turn-events.ts';
import { createTurnRecorder } from './chat/turn-recorder.ts';
import { createUserQueue } from './chat/user-queue.ts';
import { FlouError } from './errors/flou-error.ts';
import { checkOptions, type FlouOptions } from './flou-options.ts';
import { chatGuardrails } from './guardrails/chat-guardrails.ts';
import { createApp } from './http/app.ts';
import type { FlouEnv } from './http/flou-env.ts';
import { type CostBudget, createCostBudget } from './limits/cost-budget.ts';
import { createInProcessRateLimiter } from './limits/in-process-rate-limiter.ts';
import type { ChatModel } from './model/chat-model.ts';
import { localStrategist } from './model/local-strategist/local-strategist.ts';
import { noModel } from './model/no-model.ts';
import { observedModel } from './model/observed-model.ts';
import { costUsd } from './model/prices.ts';
import { createSpeaker } from './model/speaker.ts';
import { type Runtime, standardRuntime } from './runtime.ts';
import { encryptedStorage } from './storage/encryption/encrypted-storage.ts';
import { silentTelemetry, type Telemetry } from './telemetry/telemetry.ts';
import { tutorPolicy } from './tutor/index.ts';
import { VERSION } from './version.ts';

/** One Flou, three faces: functions for code, a Hono router to mount, a fetch handler for anything else. */
export interface Flou {
  /** A whole turn. Throws a `FlouError` with the same codes the routes answer with. */
  readonly send: (message: FlouMessage) => Promise<TurnResult>;
  /** The same turn, event by event. */
  readonly stream: (message: FlouMessage) => AsyncGenerator<TurnEvent>;
  /** Follows a turn from an event on, while it runs and after it ended. */
  readonly resume: (turn: {
    readonly userId: string;
    readonly turnId: string;
    readonly after?: number;
  }) => AsyncGenerator<TurnEvent>;
  /** Stops a running turn. False when it does not run here. */
  readonly cancel: (turn: { readonly userId: string; readonly turnId: string }) => boolean;
  /** Whose request is it? Undefined without credentials; throws `ERR_AUTH_INVALID` for bad ones. Asks no database with Flou's own tokens. */
  readonly authenticate: Authenticate;
  /** The router: `app.route('/flou', flou.app)`. */
  readonly app: Hono<FlouEnv>;
  /** The router as a function, for runtimes that speak fetch. `env` reaches `clientAddress`. */
  readonly handler: (request: Request, env?: object) => Promise<Response>;
  /** Turns that an earlier process left behind become `interrupted`. Gives their number. Call it once at start. */
  readonly recover: (options: { readonly startedBeforeMs: number }) => Promise<number>;
  /** What goes on here now, for those who watch. */
  readonly load: () => { readonly runningTurns: number; readonly waitingWrites: number };
  /**
   * Says "not ready" from now on and waits for running turns, up to the deadline, and a moment for crisis alerts on their way. A crisis is still answered: close the port after this, and Flou after the
   * port, so that whatever was answered is on record.
   */
  readonly drain: (options: { readonly deadlineMs: number }) => Promise<void>;
  /** Drains, writes what still waits, closes the storage. */
  readonly close: (options: { readonly deadlineMs: number }) => Promise<void>;
}

/** A message on its way in. Whoever calls has made sure who the user is. */
export interface FlouMessage {
  readonly userId: string;
  readonly text: string;
  readonly idempotencyKey?: string;
}

/** How long the end waits for crisis alerts that are on their way. */
const LAST_ALERTS_MS = 5_000;

/**
 * Puts the parts together. Throws a `ConfigError` that names every option that is wrong.
 *
 * @example
 * const flou = createFlou({ storage: createMemoryStorage(), secretKeys: ['…'] });
 * app.route('/flou', flou.app);
 */
export function createFlou(given: FlouOptions): Flou {
  checkOptions(given);
  const runtime: Runtime = { ...standardRuntime, ...given.runtime };
  const storage = encryptedStorage(given.storage, { masterKeys: given.dataEncryptionKeys ?? [], newId: runtime.newId });
  const options = { ...given, storage };
  const parts = chatParts(options, runtime);
  const { accounts, authenticate } = authParts(options, runtime);
  let closing = false;

  const app = createApp({
    ...parts,
    storage,
    authenticate,
    accounts,
    completions: completionsOf(options, parts),
    signUpAllowed: options.signUp ?? true,
    corsOrigins: options.corsOrigins ?? [],
    maxMessageLength: options.maxMessageLength ?? 2_000,
    // A character may take twelve bytes as JSON (two escaped UTF-16 units); the rest is room for the other fields.
    maxBodyBytes: Math.max(65_536, (options.maxMessageLength ?? 2_000) * 12 + 4_096),
    basePath: options.basePath ?? '/api/v1',
    version: VERSION,
    metrics: options.metrics,
    metricsToken: options.metricsToken,
    operators: options.operators ?? [],
    operations: options.operations,
    dailyCostLimitUsd: options.dailyCostLimitUsd,
    dependencies: { storage: { needed: true, ping: storage.ping }, ...options.dependencies },
    isReady: () => !closing && (options.acceptsTurns?.() ?? true),
    clientAddress: options.clientAddress ?? (() => undefined),
  });

  const open = ({ userId, text, idempotencyKey }: FlouMessage) => {
    const trimmed = text.toWellFormed().replaceAll('\u0000', '').trim();
    if (!trimmed) throw new FlouError('ERR_INPUT_INVALID', 'text: must not be empty.');
    return openTurn(parts, {
      userId,
      text: trimmed,
      screening: screenMessage(parts, trimmed),
      requestId: runtime.newId(),
      ...(idempotencyKey ? { idempotencyKey } : {}),
    });
  };

  async function* stream(message: FlouMessage): AsyncGenerator<TurnEvent> {
    yield* (await open(message)).turn.follow();
  }

  async function* resume({ userId, turnId, after }: Parameters<Flou['resume']>[0]): AsyncGenerator<TurnEvent> {
    yield* await followTurn(parts, { userId, turnId, ...(after === undefined ? {} : { afterSeq: after }) });
  }

  const drain: Flou['drain'] = async ({ deadlineMs }) => {
    closing = true;
    await parts.liveTurns.drained(deadlineMs);
    await parts.crisisCaller.settled(Math.min(deadlineMs, LAST_ALERTS_MS));
  };

  return {
    app,
    authenticate,
    handler: async (request, env) => app.fetch(request, env),
    stream,
    resume,
    send: async (message) => {
      for await (const event of stream(message)) {
        if (event.type === 'complete') return event.data;
        if (event.type === 'error') throw new FlouError('ERR_TURN_FAILED', event.data.message);
      }
      throw new FlouError('ERR_TURN_FAILED', 'The turn ended without a result.');
    },
    cancel: ({ userId, turnId }) => {
      const live = parts.liveTurns.find(userId, turnId);
      live?.cancel();
      return live !== undefined;
    },
    load: () => ({ runningTurns: parts.liveTurns.size(), waitingWrites: parts.recorder.pending() }),
    recover: ({ startedBeforeMs }) => storage.chat.interruptTurns(startedBeforeMs),
    drain,
    close: async (options) => {
      await drain(options);
      await parts.recorder.flush();
      await storage.close();
    },
  };
}

function chatParts(options: FlouOptions, runtime: Runtime): ChatParts {
  const telemetry = options.telemetry ?? silentTelemetry;
  const helplineCountry = options.helplineCountry ?? 'CL';
  const fallback = localStrategist();
  const budget = costBudget(options, runtime, telemetry);
  // The local strategist calls nobody.
  const observed = (model: ChatModel) =>
    model.name === fallback.name ? model : observedModel(model, { telemetry, now: runtime.now });
  return {
    storage: options.storage,
    guardrails: chatGuardrails({
      helplineCountry,
      guards: options.guards ?? [],
      onGuardFailure: (guardrail, error) => {
        const detail = error instanceof Error ? error.name : typeof error;
        telemetry.emit({ name: 'guardrail_failed', severity: 'error', guardrail, detail });
      },
    }),
    policy: options.policy ?? tutorPolicy(),
    speaker: createSpeaker({
      ...options.resilience,
      model: observed(options.model ?? fallback),
      fallback,
      telemetry,
      now: runtime.now,
      mayAskModel: () => !budget.isSpent(),
    }),
    costUsd: (model, usage) => costUsd(model, usage, options.prices),
    budget,
    secondOpinion: options.secondOpinion ? observed(options.secondOpinion) : undefined,
    rateLimiter: options.rateLimiter ?? createInProcessRateLimiter(runtime),
    admission: createAdmission({
      maxOpening: options.maxOpeningTurns ?? 256,
      isOverloaded: options.isOverloaded ?? (() => false),
    }),
    queue: createUserQueue({ maxWaiting: options.maxWaitingTurns ?? 8 }),
    liveTurns: createLiveTurns(),
    sharedTurns: options.sharedTurns,
    userLock: options.userLock,
    recorder: createTurnRecorder({ chat: options.storage.chat, telemetry, runtime }),
    crisisCaller: createCrisisCaller({ alerts: options.crisisAlerts, telemetry, runtime }),
    telemetry,
    runtime,
    rateLimitPerMinute: options.rateLimitPerMinute ?? 20,
    helplineCountry,
  };
}

function costBudget({ dailyCostLimitUsd, storage }: FlouOptions, runtime: Runtime, telemetry: Telemetry): CostBudget {
  if (dailyCostLimitUsd === undefined) return { isSpent: () => false, spend: () => {} };
  return createCostBudget({
    limitUsd: dailyCostLimitUsd,
    spentSince: async (fromMs) => {
      const days = await storage.costs.between({ fromMs, toMs: Number.MAX_SAFE_INTEGER, by: 'day' });
      return days.reduce((sum, { costUsd }) => sum + costUsd, 0);
    },
    onSpent: (spentUsd) =>
      telemetry.emit({ name: 'cost_limit_reached', severity: 'error', limitUsd: dailyCostLimitUsd, spentUsd }),
    runtime,
  });
}

/** Who calls a model by its name would rather have an error than the local strategist. */
function completionsOf({ completions: model, resilience }: FlouOptions, { telemetry, budget, runtime }: ChatParts) {
  if (!model) return undefined;
  const mayAskModel = () => !budget.isSpent();
  const speaker = createSpeaker({
    ...resilience,
    model,
    fallback: noModel(),
    telemetry,
    now: runtime.now,
    mayAskModel,
  });
  return { name: model.name, speaker };
}

/** Flou's own accounts, unless the embedder brings its own auth. */
function authParts(options: FlouOptions, runtime: Runtime) {
  if (options.auth) return { authenticate: options.auth, accounts: undefined };
  const tokens = createAccessTokens({
    secretKeys: options.secretKeys ?? [],
    lifetimeSeconds: options.accessTokenSeconds ?? 1_800,
    now: runtime.now,
  });
  const accounts = createAccounts({
    storage: options.storage,
    tokens,
    passwords: options.passwordHasher ?? scryptHasher(),
    runtime,
  });
  return { accounts, authenticate: tokenAuth(tokens) };
}
