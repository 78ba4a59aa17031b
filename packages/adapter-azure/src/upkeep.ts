import type { Settings, Telemetry } from '@flou/core';
import type { OpenedFlou } from './open-flou.ts';

/** A turn is given up by its own timeouts long before this: older ones belong to an instance that is gone. */
const ABANDONED_AFTER_MS = 120_000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Marks turns that a dead instance left behind, and erases what has been quiet for longer than RETENTION_DAYS. Never throws. */
export async function keepUp(
  { flou, storage }: Pick<OpenedFlou, 'flou' | 'storage'>,
  { retentionDays }: Pick<Settings, 'retentionDays'>,
  telemetry: Telemetry,
): Promise<void> {
  const nowMs = Date.now();
  try {
    await flou.recover({ startedBeforeMs: nowMs - ABANDONED_AFTER_MS });
    if (retentionDays === 0) return;
    const pruned = await storage.prune({ inactiveSinceMs: nowMs - retentionDays * DAY_MS, nowMs });
    telemetry.emit({ name: 'conversations_pruned', severity: 'info', ...pruned });
  } catch (error) {
    // The next run tries again.
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    telemetry.emit({ name: 'storage_unavailable', severity: 'warning', detail });
  }
}
