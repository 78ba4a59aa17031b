import type { Cost, CostPeriod, CostStore } from '../storage.ts';
import type { MemoryState, MemoryTurn } from './memory-state.ts';

export function memoryCosts({ users }: MemoryState): CostStore {
  return {
    between: async ({ fromMs, toMs, by }) => {
      const sums = new Map<string, Cost>();
      for (const [userId, { turns }] of users) {
        for (const turn of turns.values()) {
          if (turn.costUsd === undefined || turn.startedAtMs < fromMs || turn.startedAtMs >= toMs) continue;
          const key = keyOf(by, userId, turn);
          const sum = sums.get(key) ?? { key, turns: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
          sums.set(key, {
            key,
            turns: sum.turns + 1,
            inputTokens: sum.inputTokens + (turn.usage?.inputTokens ?? 0),
            outputTokens: sum.outputTokens + (turn.usage?.outputTokens ?? 0),
            costUsd: sum.costUsd + turn.costUsd,
          });
        }
      }
      const byKey = (one: Cost, other: Cost) => (one.key < other.key ? -1 : 1);
      return [...sums.values()].sort(
        (one, other) => (by === 'day' ? 0 : other.costUsd - one.costUsd) || byKey(one, other),
      );
    },
  };
}

function keyOf(by: CostPeriod['by'], userId: string, { model, startedAtMs }: MemoryTurn): string {
  if (by === 'user') return userId;
  return by === 'model' ? (model ?? '') : new Date(startedAtMs).toISOString().slice(0, 10);
}
