import type { LiveTurn } from './live-turn.ts';

/** The turns of this process that run, or ended a moment ago, so that a retry or a reconnecting client finds them. */
export interface LiveTurns {
  readonly add: (turn: LiveTurn, idempotency: { readonly key: string; readonly bodyHash: string } | undefined) => void;
  readonly find: (userId: string, turnId: string) => LiveTurn | undefined;
  readonly findByKey: (
    userId: string,
    key: string,
  ) => { readonly turn: LiveTurn; readonly bodyHash: string } | undefined;
  readonly forgetUser: (userId: string) => void;
  readonly size: () => number;
  /** Resolves when no turn runs any more, or when the time is up. */
  readonly drained: (deadlineMs: number) => Promise<void>;
}

/** How many ended turns are kept for those who come back; older ones are read from storage. */
const KEPT_AFTER_END = 1_000;

export function createLiveTurns(): LiveTurns {
  const running = new Map<string, LiveTurn>();
  const recent = new Map<string, LiveTurn>();
  const byKey = new Map<string, { turn: LiveTurn; bodyHash: string }>();
  const keyOf = (userId: string, key: string) => JSON.stringify([userId, key]);

  const add: LiveTurns['add'] = (turn, idempotency) => {
    const key = idempotency && keyOf(turn.userId, idempotency.key);
    running.set(turn.id, turn);
    if (key) byKey.set(key, { turn, bodyHash: idempotency.bodyHash });
    void turn.finished.then(() => {
      running.delete(turn.id);
      if (key && byKey.get(key)?.turn === turn) byKey.delete(key);
      recent.set(turn.id, turn);
      const oldest = recent.keys().next();
      if (recent.size > KEPT_AFTER_END && !oldest.done) recent.delete(oldest.value);
    });
  };

  const find: LiveTurns['find'] = (userId, turnId) => {
    const turn = running.get(turnId) ?? recent.get(turnId);
    return turn?.userId === userId ? turn : undefined;
  };

  const forgetUser: LiveTurns['forgetUser'] = (userId) => {
    for (const turn of running.values()) if (turn.userId === userId) turn.cancel();
    for (const turn of recent.values()) if (turn.userId === userId) recent.delete(turn.id);
  };

  const drained: LiveTurns['drained'] = async (deadlineMs) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlineMs);
    });
    const ended = Promise.all([...running.values()].map((turn) => turn.finished)).then(() => {});
    await Promise.race([ended, timeUp]);
    clearTimeout(timer);
  };

  return {
    add,
    find,
    findByKey: (userId, key) => byKey.get(keyOf(userId, key)),
    forgetUser,
    size: () => running.size,
    drained,
  };
}
