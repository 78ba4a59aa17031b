import type { FeedbackDay, FeedbackStore } from '../storage.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryFeedback({ users }: MemoryState): FeedbackStore {
  return {
    between: async ({ fromMs, toMs }) => {
      const given = [...users.values()]
        .flatMap(({ feedback }) => [...feedback.values()])
        .filter(({ createdAtMs }) => createdAtMs >= fromMs && createdAtMs < toMs);
      const days = Map.groupBy(given, ({ createdAtMs }) => new Date(createdAtMs).toISOString().slice(0, 10));
      return [...days]
        .map(([day, scores]): FeedbackDay => {
          const stars = scores.reduce((sum, { score }) => sum + score, 0);
          return { day, ratings: scores.length, averageScore: stars / scores.length };
        })
        .sort((one, other) => (one.day < other.day ? -1 : 1));
    },
  };
}
