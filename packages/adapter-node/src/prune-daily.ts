import type { Storage, Telemetry } from '@flou/core';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Erases what has been quiet for longer than that, now and every day. Gives the function that stops it. */
export function pruneDaily(storage: Pick<Storage, 'prune'>, retentionDays: number, telemetry: Telemetry): () => void {
  if (retentionDays === 0) return () => {};
  let nowMs = Date.now();
  const prune = async () => {
    // A clock that jumps ahead erases nobody's conversation: it is believed when it still says so the next day.
    const believedMs = Math.min(Date.now(), nowMs + DAY_MS);
    nowMs = Date.now();
    try {
      const pruned = await storage.prune({
        inactiveSinceMs: believedMs - retentionDays * DAY_MS,
        nowMs: believedMs,
      });
      telemetry.emit({ name: 'conversations_pruned', severity: 'info', ...pruned });
    } catch (error) {
      // The next day tries again.
      const detail = error instanceof Error ? error.message.slice(0, 200) : '';
      telemetry.emit({ name: 'storage_unavailable', severity: 'warning', detail });
    }
  };
  void prune();
  const timer = setInterval(() => void prune(), DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
