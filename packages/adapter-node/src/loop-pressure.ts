/** How often the event loop is looked at. */
const EVERY_MS = 50;
/** Of its delay, on average; from here on turns are refused, and at twice as much all of them. Ordinary work stays far below. */
const TOLERABLE_MS = 400;
/** How much the latest look counts: one long pause is no overload. */
const WEIGHT = 0.3;

/** Is there more to do than this process can? Known by how late its own timer comes. */
export interface LoopPressure {
  /** The longer the delay, the more often yes: the load settles where it can be carried, instead of swinging between all and nothing. */
  readonly isTooHigh: () => boolean;
  readonly stop: () => void;
}

/** Begins to watch the event loop of this process. @param random Chance, a number in [0, 1). */
export function watchLoopPressure(random: () => number = Math.random): LoopPressure {
  let delayMs = 0;
  let lastMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    delayMs += WEIGHT * (Math.max(0, nowMs - lastMs - EVERY_MS) - delayMs);
    lastMs = nowMs;
  }, EVERY_MS);
  timer.unref();
  return {
    isTooHigh: () => random() < (delayMs - TOLERABLE_MS) / TOLERABLE_MS,
    stop: () => clearInterval(timer),
  };
}
