import { describe, expect, test } from 'vitest';
import { completed, type GetStorage, newId, newTurn } from './new-records.ts';

/** A time of its own: nobody else's turns happen then. */
const DAY_MS = 24 * 60 * 60 * 1_000;
const MONDAY_MS = Date.UTC(2020, 5, 1);

export function costsContract(storage: GetStorage): void {
  const spend = async (userId: string, startedAtMs: number, fields: { model: string; costUsd?: number }) => {
    const turn = newTurn(userId, { startedAtMs });
    await storage().chat.beginTurn(turn);
    const usage = { inputTokens: 100, outputTokens: 10 };
    await storage().chat.finishTurn(completed(turn, { usage, ...fields }));
  };

  describe('costs', () => {
    test('are summed by day, model and user, for turns that used a model', async () => {
      const [ana, ben] = [`ana-${newId()}`, `ben-${newId()}`];
      await spend(ana, MONDAY_MS, { model: 'small', costUsd: 0.25 });
      await spend(ben, MONDAY_MS + DAY_MS - 1, { model: 'large', costUsd: 2 });
      await spend(ana, MONDAY_MS + DAY_MS, { model: 'small', costUsd: 0.5 });
      await spend(ana, MONDAY_MS + 5, { model: 'local-strategist' });
      const week = { fromMs: MONDAY_MS, toMs: MONDAY_MS + 7 * DAY_MS };
      const tokens = (turns: number) => ({ turns, inputTokens: 100 * turns, outputTokens: 10 * turns });

      expect(await storage().costs.between({ ...week, by: 'day' })).toEqual([
        { key: '2020-06-01', ...tokens(2), costUsd: 2.25 },
        { key: '2020-06-02', ...tokens(1), costUsd: 0.5 },
      ]);
      expect(await storage().costs.between({ ...week, by: 'model' })).toEqual([
        { key: 'large', ...tokens(1), costUsd: 2 },
        { key: 'small', ...tokens(2), costUsd: 0.75 },
      ]);
      expect(await storage().costs.between({ ...week, by: 'user' })).toEqual([
        { key: ben, ...tokens(1), costUsd: 2 },
        { key: ana, ...tokens(2), costUsd: 0.75 },
      ]);
      const tuesday = { fromMs: MONDAY_MS + DAY_MS, toMs: MONDAY_MS + 2 * DAY_MS };
      expect(await storage().costs.between({ ...tuesday, by: 'user' })).toEqual([
        { key: ana, ...tokens(1), costUsd: 0.5 },
      ]);
    });

    test('of a time in which nobody spoke are none', async () => {
      expect(await storage().costs.between({ fromMs: 0, toMs: 1, by: 'day' })).toEqual([]);
    });
  });
}
