import { describe, expect, test } from 'vitest';
import { exchange, type GetStorage, newId } from './new-records.ts';

/** A time of its own: nobody else rates anything then. */
const DAY_MS = 24 * 60 * 60 * 1_000;
const MONDAY_MS = Date.UTC(2020, 6, 6);

export function feedbackContract(storage: GetStorage): void {
  const rate = async (userId: string, score: number, createdAtMs: number) => {
    const { finished } = await exchange(storage(), userId);
    const messageId = finished.reply?.messageId ?? '';
    const give = (given: number) =>
      storage().chat.addFeedback({ messageId, userId, score: given, createdAtMs, comment: 'gracias' });
    await give(score);
    return { again: give };
  };

  describe('feedback', () => {
    test('is summed up by day over everybody; a second score takes the place of the first; what is erased counts no more', async () => {
      const [ana, ben] = [`ana-${newId()}`, `ben-${newId()}`];
      const week = { fromMs: MONDAY_MS, toMs: MONDAY_MS + 7 * DAY_MS };
      await rate(ana, 5, MONDAY_MS);
      const { again } = await rate(ben, 1, MONDAY_MS + DAY_MS - 1);
      await again(2);
      await rate(ben, 3, MONDAY_MS + DAY_MS);
      await rate(ana, 1, MONDAY_MS - 1);
      await rate(ana, 1, MONDAY_MS + 7 * DAY_MS);
      expect(await storage().feedback.between(week)).toEqual([
        { day: '2020-07-06', ratings: 2, averageScore: 3.5 },
        { day: '2020-07-07', ratings: 1, averageScore: 3 },
      ]);
      await storage().chat.clear(ben);
      expect(await storage().feedback.between(week)).toEqual([{ day: '2020-07-06', ratings: 1, averageScore: 5 }]);
    });

    test('of a time in which nobody rated anything is none', async () => {
      expect(await storage().feedback.between({ fromMs: 0, toMs: 1 })).toEqual([]);
    });
  });
}
