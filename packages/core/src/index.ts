/**
 * Guarded chat for people who study and struggle: `createFlou(options)` gives functions, a Hono router and a fetch handler.
 * @module
 */
export type { CrisisAlert, CrisisAlerts } from './alerts/crisis-alerts.ts';
export { type WebhookAlertsOptions, webhookAlerts } from './alerts/webhook-alerts.ts';
export { type JwksAuthOptions, jwksAuth } from './auth/jwks.ts';
export { type PasswordHasher, type Scrypt, scryptHasher } from './auth/password.ts';
export { type Authenticate, bearerToken, type Principal } from './auth/principal.ts';
export type { Plan, Policy, PolicyInput, QuickReply } from './chat/policy.ts';
export type { SharedTurns } from './chat/shared-turns.ts';
export type { TurnEvent, TurnEventBody, TurnMetadata, TurnResult, WireMessage } from './chat/turn-events.ts';
export type { Lease, UserLock } from './chat/user-lock.ts';
export { ConfigError, configFromEnv } from './config/config-from-env.ts';
export type { DatabaseTls } from './config/database-url.ts';
export { postgresPool } from './config/postgres-pool.ts';
export type { DatabaseSettings, GeminiSettings, OtlpSettings, Settings } from './config/settings.ts';
export { type ErrorCode, FlouError, ModelError, StorageUnavailableError } from './errors/flou-error.ts';
export { createFlou, type Flou, type FlouMessage } from './flou.ts';
export type { FlouOptions } from './flou-options.ts';
export type { Guard } from './guardrails/own/guard.ts';
export { forwardedAddress } from './http/forwarded-address.ts';
export type { MetricsSource } from './http/metrics-source.ts';
export { createFallbackRateLimiter } from './limits/fallback-rate-limiter.ts';
export { createInProcessRateLimiter } from './limits/in-process-rate-limiter.ts';
export type { RateLimit, RateLimiter, RateLimitResult } from './limits/rate-limiter.ts';
export { slideWindow } from './limits/sliding-window.ts';
export type { ChatDelta, ChatModel, ChatRequest, ChatTurn, TokenUsage } from './model/chat-model.ts';
export { localStrategist } from './model/local-strategist/local-strategist.ts';
export { PRICES, type Price } from './model/prices.ts';
export type { Alert, AlertKind } from './operations/alerts.ts';
export { isFalsePositive } from './operations/thresholds.ts';
export { type Operations, type OperationsOptions, type Seen, watchOperations } from './operations/watch-operations.ts';
export { type Runtime, standardRuntime } from './runtime.ts';
export { type EncryptionOptions, encryptedStorage } from './storage/encryption/encrypted-storage.ts';
export { rewrapDataKeys } from './storage/encryption/rewrap-data-keys.ts';
export type {
  Account,
  AccountStore,
  BeginOutcome,
  ChatStore,
  Cost,
  CostPeriod,
  CostStore,
  DataKeyStore,
  Feedback,
  FeedbackDay,
  FeedbackStore,
  FinishedTurn,
  HistoryPage,
  LoginStore,
  NewLogin,
  NewTurn,
  Notice,
  NoticeStore,
  RotationOutcome,
  SessionSnapshot,
  Storage,
  StoredMessage,
  StoredTurn,
  TokenRotation,
  TurnContext,
  TurnStatus,
  UserExport,
  WrappedKey,
} from './storage/storage.ts';
export { eventFields, isLogged, logFields } from './telemetry/log-fields.ts';
export type { EventName, Severity, Telemetry, TelemetryEvent } from './telemetry/telemetry.ts';
export { VERSION } from './version.ts';
