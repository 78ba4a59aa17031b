import { StorageUnavailableError } from '../errors/flou-error.ts';
import type { Cost, FeedbackDay, Storage } from '../storage/storage.ts';

/** What the database knows, and so true over all instances. */
export interface StoredFigures {
  readonly asOfMs: number;
  /** The last days in which a model was used, today among them, in their order. */
  readonly costDays: readonly Cost[];
  readonly modelsToday: readonly Cost[];
  /** The dearest first. */
  readonly usersToday: readonly Cost[];
  /** The last days in which somebody rated a reply, in their order. */
  readonly feedbackDays: readonly FeedbackDay[];
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const DAYS = 7;
/** However many look, the database is asked this often. */
const FRESH_MS = 15_000;

/** Reads the figures, at most every 15 seconds. Gives undefined while the database does not answer. */
export function createStoredFigures(
  storage: Pick<Storage, 'costs' | 'feedback'>,
): (nowMs: number) => Promise<StoredFigures | undefined> {
  let asked: { readonly atMs: number; readonly answer: Promise<StoredFigures | undefined> } | undefined;

  const read = async (nowMs: number): Promise<StoredFigures | undefined> => {
    const todayMs = nowMs - (nowMs % DAY_MS);
    const today = { fromMs: todayMs, toMs: todayMs + DAY_MS };
    const week = { ...today, fromMs: todayMs - (DAYS - 1) * DAY_MS };
    try {
      const [costDays, modelsToday, usersToday, feedbackDays] = await Promise.all([
        storage.costs.between({ ...week, by: 'day' }),
        storage.costs.between({ ...today, by: 'model' }),
        storage.costs.between({ ...today, by: 'user' }),
        storage.feedback.between(week),
      ]);
      return { asOfMs: nowMs, costDays, modelsToday, usersToday, feedbackDays };
    } catch (error) {
      if (error instanceof StorageUnavailableError) return undefined;
      throw error;
    }
  };

  return (nowMs) => {
    if (!asked || nowMs - asked.atMs >= FRESH_MS) asked = { atMs: nowMs, answer: read(nowMs) };
    return asked.answer;
  };
}
