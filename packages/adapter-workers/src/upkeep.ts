import type { FlouBindings } from './bindings.ts';
import { openFlou, type WorkerOptions } from './open-flou.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A turn is given up by its own timeouts long before this: older ones belong to an object that died. */
const ABANDONED_AFTER_MS = 120_000;

/** What has to be done from time to time, whoever asks. Rejects when the database is away, so that the run counts as failed. */
export async function upkeep(env: FlouBindings, options: WorkerOptions): Promise<void> {
  const { flou, storage, settings, telemetry } = openFlou(env, options, { waitUntil: () => {} });
  try {
    const nowMs = Date.now();
    await flou.recover({ startedBeforeMs: nowMs - ABANDONED_AFTER_MS });
    if (settings.retentionDays === 0) return;
    const inactiveSinceMs = nowMs - settings.retentionDays * DAY_MS;
    telemetry.emit({
      name: 'conversations_pruned',
      severity: 'info',
      ...(await storage.prune({ inactiveSinceMs, nowMs })),
    });
  } finally {
    await flou.close({ deadlineMs: 0 });
  }
}
