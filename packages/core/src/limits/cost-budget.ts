import type { Runtime } from '../runtime.ts';

/** What may be spent on models in a day (UTC), over all instances. */
export interface CostBudget {
  /** Answers at once, from what is known: a turn does not wait for it. */
  readonly isSpent: () => boolean;
  readonly spend: (usd: number) => void;
}

/** How often an instance looks up what the others have spent. Between two looks they may together pass the limit by what they spend in it. */
const LOOK_EVERY_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** `spentSince` reads the dollars of all turns begun since; while it rejects, what this instance spent itself counts. */
export function createCostBudget(options: {
  readonly limitUsd: number;
  readonly spentSince: (fromMs: number) => Promise<number>;
  /** Told once a day, when the limit is reached. */
  readonly onSpent: (spentUsd: number) => void;
  readonly runtime: Pick<Runtime, 'now' | 'waitUntil'>;
}): CostBudget {
  const { limitUsd, spentSince, onSpent, runtime } = options;
  let dayMs = 0;
  let spentUsd = 0;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let isReported = false;

  const look = async (fromMs: number) => {
    const readUsd = await spentSince(fromMs).catch(() => 0);
    // Turns that have ended but are not written yet are in the one figure and not in the other.
    if (fromMs === dayMs) spentUsd = Math.max(spentUsd, readUsd);
  };

  const today = () => {
    const nowMs = runtime.now();
    const startMs = nowMs - (nowMs % DAY_MS);
    if (startMs !== dayMs) {
      dayMs = startMs;
      spentUsd = 0;
      isReported = false;
      lookedAtMs = Number.NEGATIVE_INFINITY;
    }
    // Either way: the clock may have been set back.
    if (Math.abs(nowMs - lookedAtMs) < LOOK_EVERY_MS) return;
    lookedAtMs = nowMs;
    runtime.waitUntil(look(startMs));
  };

  return {
    isSpent: () => {
      today();
      const isSpent = spentUsd >= limitUsd;
      if (isSpent && !isReported) {
        isReported = true;
        onSpent(spentUsd);
      }
      return isSpent;
    },
    spend: (usd) => {
      today();
      spentUsd += usd;
    },
  };
}
