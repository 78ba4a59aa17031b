/** Spares a model that fails again and again, and tries it once in a while. */
export interface CircuitBreaker {
  /** May the model be asked now? When it was spared for long enough, yes to one, whose outcome decides. */
  readonly mayTry: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** It was asked, and nobody waited for the outcome. */
  readonly abandoned: () => void;
}

/**
 * Opens after so many failures in a row. Our own because the library's reads the clock of the machine: set back by an hour, it spared the model for an hour
 * and a half minute.
 */
export function createCircuitBreaker(options: {
  readonly threshold: number;
  readonly cooldownMs: number;
  readonly now: () => number;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}): CircuitBreaker {
  const { threshold, cooldownMs, now, onOpen, onClose } = options;
  let failures = 0;
  let openedAtMs: number | undefined;
  let isTrying = false;

  return {
    mayTry: () => {
      if (openedAtMs === undefined) return true;
      // A clock that was set back does not prolong it.
      openedAtMs = Math.min(openedAtMs, now());
      if (isTrying || now() - openedAtMs < cooldownMs) return false;
      isTrying = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      if (!isTrying) return;
      isTrying = false;
      openedAtMs = undefined;
      onClose();
    },
    failed: () => {
      // Asked before it opened: says nothing new.
      if (openedAtMs !== undefined && !isTrying) return;
      failures += 1;
      if (failures < threshold && !isTrying) return;
      isTrying = false;
      openedAtMs = now();
      onOpen();
    },
    abandoned: () => {
      isTrying = false;
    },
  };
}
