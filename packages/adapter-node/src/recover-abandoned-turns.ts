import type { Flou, Telemetry } from '@flou/core';

/** A turn is given up by its own timeouts long before this: older ones belong to a process that died. */
const ABANDONED_AFTER_MS = 120_000;
const LOOK_EVERY_MS = 60_000;

/**
 * Marks turns that a dead process left behind: at once where nobody else can be running them, else when they are old enough.
 *
 * Old enough by two clocks: what the wall clock says now, and what it said two minutes ago. One that jumps ahead does not make running turns look old.
 */
export function recoverAbandonedTurns(
  flou: Pick<Flou, 'recover'>,
  telemetry: Telemetry,
  { isAlone }: { readonly isAlone: boolean },
): () => void {
  const recover = (startedBeforeMs: number) =>
    flou.recover({ startedBeforeMs }).catch((error: unknown) => {
      telemetry.emit({
        name: 'storage_unavailable',
        severity: 'warning',
        detail: error instanceof Error ? error.message.slice(0, 200) : '',
      });
    });
  const readingsMs = [Date.now()];
  const look = () => {
    readingsMs.push(Date.now());
    if (readingsMs.length > ABANDONED_AFTER_MS / LOOK_EVERY_MS) {
      void recover(Math.min(readingsMs.shift() ?? 0, Date.now() - ABANDONED_AFTER_MS));
    }
  };
  // Not "before now": the clock may have been set back since.
  void recover(isAlone ? Number.MAX_SAFE_INTEGER : Date.now() - ABANDONED_AFTER_MS);
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
