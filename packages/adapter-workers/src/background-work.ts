/** Work that goes on after the response has left. */
export interface BackgroundWork {
  readonly add: (work: Promise<unknown>) => void;
  /** Resolves when nothing is under way any more, including what was added meanwhile. Never rejects. */
  readonly done: () => Promise<void>;
}

export function createBackgroundWork(): BackgroundWork {
  const underWay = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      underWay.add(work);
    },
    done: async () => {
      for (const work of underWay) await work.catch(() => {});
    },
  };
}
