/**
 * How long, all in all, a crisis waits for what is slow (the turns before it, other instances, the store), so that its answer is there in less than two
 * seconds.
 */
export const CRISIS_PATIENCE_MS = 1_000;

/** What a turn has of time to wait in. */
export interface Patience {
  /** What `work` gives; or `otherwise()` when the time is up, once for all that is still to come. `work` goes on by itself. */
  readonly within: <T>(work: Promise<T>, otherwise: () => T) => Promise<T>;
}

/** Waits for as long as it takes. */
export const ENDLESS: Patience = { within: (work) => work };

export function createPatience(ms: number): Patience {
  const timeUp = new Promise<typeof LATE>((resolve) => {
    setTimeout(resolve, ms, LATE);
  });
  return {
    within: async (work, otherwise) => {
      const first = await Promise.race([work, timeUp]);
      return first === LATE ? otherwise() : first;
    },
  };
}

const LATE = Symbol('late');
