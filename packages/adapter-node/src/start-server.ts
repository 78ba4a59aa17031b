import { hostname } from 'node:os';
import {
  type ChatModel,
  createFlou,
  type Flou,
  localStrategist,
  type Settings,
  scryptHasher,
  type Telemetry,
  watchOperations,
  webhookAlerts,
} from '@flou/core';
import { warmUpGuardrails } from '@flou/core/guardrails';
import { clientAddress } from './client-address.ts';
import { listen } from './listen.ts';
import { watchLoopPressure } from './loop-pressure.ts';
import { createMetrics } from './metrics/metrics.ts';
import { nativeScrypt } from './native-scrypt.ts';
import { type OpenedStorage, openStorage } from './open-storage.ts';
import { withOpsPage } from './ops-page.ts';
import { pruneDaily } from './prune-daily.ts';
import { behindAppService } from './read-env.ts';
import { recoverAbandonedTurns } from './recover-abandoned-turns.ts';
import type { OpenedRedis } from './redis/open-redis.ts';
import { developmentSecretKey } from './secret-key-file.ts';
import { exportTelemetry } from './telemetry/export-telemetry.ts';
import { withWebChat } from './web-chat.ts';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly flou: Flou;
  readonly storageName: string;
  readonly modelName: string;
  /** Is the chat page at `/`? */
  readonly hasPage: boolean;
  /** Stops taking requests, lets running turns end, closes everything. Resolves within `deadlineMs` and a moment. */
  readonly stop: (options?: { readonly deadlineMs?: number }) => Promise<void>;
}

/** How long turns in flight may take after the signal to stop; App Service and Kubernetes kill after 30 seconds. */
const DRAIN_DEADLINE_MS = 25_000;

/**
 * Opens the storage, puts a Flou together and listens.
 *
 * @param local Hears every event. Those that export is configured for hear it too.
 *
 * Throws `DataDirInUseError` when another process has the embedded data, and what `listen` throws (`EADDRINUSE`).
 */
export async function startServer(settings: Settings, local: Telemetry): Promise<RunningServer> {
  const exported = await exportTelemetry(settings, local);
  const metrics = createMetrics();
  const operations = watchOperations({ instance: hostname() });
  const telemetry = all(exported.telemetry, metrics.telemetry, operations.telemetry);
  const opened = await openStorage(settings, telemetry);
  const pressure = watchLoopPressure();
  try {
    await migrateWhereSafe(settings, opened, telemetry);
    const model = await chatModel(settings);
    const redis = settings.redisUrl ? await connectRedis(settings.redisUrl, telemetry) : undefined;
    const flou = createFlou({
      storage: opened.storage,
      model,
      ...(settings.secondOpinion ? { secondOpinion: model } : {}),
      telemetry,
      metrics,
      operators: settings.operators,
      operations,
      ...(settings.metricsToken ? { metricsToken: settings.metricsToken } : {}),
      secretKeys: settings.secretKeys.length > 0 ? settings.secretKeys : [developmentSecretKey(settings.dataDir)],
      dataEncryptionKeys: settings.dataEncryptionKeys,
      passwordHasher: scryptHasher(nativeScrypt),
      ...(redis
        ? {
            rateLimiter: redis.rateLimiter,
            sharedTurns: redis.sharedTurns,
            userLock: redis.userLock,
            dependencies: { redis: { needed: false, ping: redis.ping } },
          }
        : {}),
      ...(settings.crisisWebhook ? { crisisAlerts: webhookAlerts(settings.crisisWebhook) } : {}),
      corsOrigins: settings.corsOrigins,
      maxMessageLength: settings.maxMessageLength,
      rateLimitPerMinute: settings.rateLimitPerMinute,
      isOverloaded: pressure.isTooHigh,
      dailyCostLimitUsd: settings.dailyCostLimitUsd,
      helplineCountry: settings.helplineCountry,
      clientAddress: clientAddress({ trustForwarded: behindAppService() }),
    });
    metrics.watch(flou.load);
    warmUpGuardrails(settings.helplineCountry);
    const stopRecovering = recoverAbandonedTurns(flou, telemetry, { isAlone: opened.dataDir !== undefined });
    const stopPruning = pruneDaily(opened.storage, settings.retentionDays, telemetry);
    const chat = settings.webChat ? withWebChat(flou.app.fetch) : undefined;
    const withChat = chat ?? flou.app.fetch;
    // In production there is no such page where nobody could see anything on it.
    const isForSomebody = settings.operators.length > 0 || settings.environment === 'development';
    const withPages = (isForSomebody ? withOpsPage(withChat) : undefined) ?? withChat;
    const { url, close } = await listen(withPages, settings);
    opened.dataDir?.announce(url);
    return {
      url,
      flou,
      storageName: opened.dataDir ? `PGlite in ${opened.dataDir.path}` : 'PostgreSQL',
      modelName: model.name,
      hasPage: chat !== undefined,
      stop: async ({ deadlineMs = DRAIN_DEADLINE_MS } = {}) => {
        stopRecovering();
        stopPruning();
        const endMs = performance.now() + deadlineMs - exported.closesWithinMs;
        const left = () => ({ deadlineMs: Math.max(0, endMs - performance.now()) });
        // The port stays open while turns come to their end: /ready says 503 to the load balancer, new turns are told to come
        // back, and a crisis is still answered. The storage goes last, so that the last of them is on record.
        await flou.drain(left());
        await close();
        await flou.close(left());
        pressure.stop();
        redis?.close();
        opened.dataDir?.release();
        await exported.close();
      },
    };
  } catch (error) {
    pressure.stop();
    await opened.storage.close().catch(() => {});
    opened.dataDir?.release();
    await exported.close();
    throw error;
  }
}

const all = (...listeners: readonly Telemetry[]): Telemetry => ({
  emit: (event) => {
    for (const { emit } of listeners) emit(event);
  },
});

async function connectRedis(redisUrl: string, telemetry: Telemetry): Promise<OpenedRedis> {
  const { openRedis } = await import('./redis/open-redis.ts');
  return openRedis(redisUrl, telemetry);
}

async function chatModel({ gemini: settings }: Settings): Promise<ChatModel> {
  if (!settings) return localStrategist();
  // The SDK is large: a server without a key does not load it.
  const { gemini } = await import('@flou/core/model/gemini');
  return gemini({
    apiKey: settings.apiKey,
    ...(settings.model ? { model: settings.model } : {}),
    ...(settings.baseUrl ? { baseUrl: settings.baseUrl } : {}),
  });
}

/** Embedded data and a developer's database are brought up to date at start; a production database only by `flou migrate up`. */
async function migrateWhereSafe(
  settings: Settings,
  { storage, dataDir }: OpenedStorage,
  telemetry: Telemetry,
): Promise<void> {
  if (!dataDir && settings.environment === 'production') return;
  try {
    await storage.migrations.up();
  } catch (error) {
    // A server that is away now may be back in a minute; embedded data that does not open never will.
    if (dataDir) throw error;
    telemetry.emit({
      name: 'storage_unavailable',
      severity: 'error',
      detail: error instanceof Error ? error.message.slice(0, 200) : '',
    });
  }
}
