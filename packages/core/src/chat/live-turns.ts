import type { LiveTurn } from './live-turn.ts';

/** The turns of this process that run, or ended a moment ago, so that a retry or a reconnecting client finds them. */
export interface LiveTurns {
  /** Opens a turn; until it is open it counts as one that runs. */
  readonly opening: <T>(open: () => Promise<T>) => Promise<T>;
  readonly add: (turn: LiveTurn, idempotency: { readonly key: string; readonly bodyHash: string } | undefined) => void;
  readonly find: (userId: string, turnId: string) => LiveTurn | undefined;
  /** The turn that runs under a key. */
  readonly findByKey: (userId: string, key: string) => KeyedTurn | undefined;
  /** The turn that ended under a key a moment ago: for when the store, which knows it for good, is away. */
  readonly findEndedByKey: (userId: string, key: string) => KeyedTurn | undefined;
  readonly forgetUser: (userId: string) => void;
  readonly size: () => number;
  /** Resolves when no turn runs or opens any more, those that came meanwhile included, or when the time is up. */
  readonly drained: (deadlineMs: number) => Promise<void>;
}

interface KeyedTurn {
  readonly turn: LiveTurn;
  readonly bodyHash: string;
}

/** How many ended turns are kept for those who come back; older ones are read from storage. */
const KEPT_AFTER_END = 1_000;

export function createLiveTurns(): LiveTurns {
  const running = new Map<string, LiveTurn>();
  const opens = new Set<Promise<unknown>>();
  const recent = new Map<string, { readonly turn: LiveTurn; readonly key: string | undefined }>();
  const byKey = new Map<string, KeyedTurn>();
  const endedByKey = new Map<string, KeyedTurn>();
  const keyOf = (userId: string, key: string) => JSON.stringify([userId, key]);

  const opening: LiveTurns['opening'] = async (open) => {
    const turn = open();
    const settled = turn.then(
      () => {},
      () => {},
    );
    opens.add(settled);
    try {
      return await turn;
    } finally {
      opens.delete(settled);
    }
  };

  const add: LiveTurns['add'] = (turn, idempotency) => {
    const key = idempotency && keyOf(turn.userId, idempotency.key);
    running.set(turn.id, turn);
    if (key) byKey.set(key, { turn, bodyHash: idempotency.bodyHash });
    void turn.finished.then(() => {
      running.delete(turn.id);
      const keyed = key === undefined ? undefined : byKey.get(key);
      if (key !== undefined && keyed?.turn === turn) {
        byKey.delete(key);
        endedByKey.set(key, keyed);
      }
      recent.set(turn.id, { turn, key });
      const [oldest] = recent.keys();
      if (recent.size > KEPT_AFTER_END && oldest !== undefined) forget(oldest);
    });
  };

  const forget = (turnId: string) => {
    const key = recent.get(turnId)?.key;
    recent.delete(turnId);
    if (key !== undefined && endedByKey.get(key)?.turn.id === turnId) endedByKey.delete(key);
  };

  const find: LiveTurns['find'] = (userId, turnId) => {
    const turn = running.get(turnId) ?? recent.get(turnId)?.turn;
    return turn?.userId === userId ? turn : undefined;
  };

  const forgetUser: LiveTurns['forgetUser'] = (userId) => {
    for (const turn of running.values()) if (turn.userId === userId) turn.cancel();
    for (const { turn } of [...recent.values()]) if (turn.userId === userId) forget(turn.id);
  };

  const drained: LiveTurns['drained'] = async (deadlineMs) => {
    let late = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        late = true;
        resolve();
      }, deadlineMs);
    });
    while (!late && running.size + opens.size > 0) {
      const ends = [...running.values()].map(({ finished }) => finished);
      await Promise.race([Promise.all([...ends, ...opens]), timeUp]);
    }
    clearTimeout(timer);
  };

  return {
    opening,
    add,
    find,
    findByKey: (userId, key) => byKey.get(keyOf(userId, key)),
    findEndedByKey: (userId, key) => endedByKey.get(keyOf(userId, key)),
    forgetUser,
    size: () => running.size,
    drained,
  };
}
