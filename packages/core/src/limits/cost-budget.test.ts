import { expect, test } from 'vitest';
import { createCostBudget } from './cost-budget.ts';

const MIDNIGHT_MS = Date.UTC(2026, 10, 23);

function budgetOf(options: { readonly limitUsd: number; readonly spentSince: (fromMs: number) => Promise<number> }) {
  const clock = { nowMs: MIDNIGHT_MS + 1_000 };
  const looks: Promise<unknown>[] = [];
  const reports: number[] = [];
  const budget = createCostBudget({
    ...options,
    onSpent: (usd) => reports.push(usd),
    runtime: { now: () => clock.nowMs, waitUntil: (look) => void looks.push(look) },
  });
  /** Asks, and again when what was looked up has come. */
  const isSpent = async () => {
    budget.isSpent();
    await Promise.all(looks);
    return budget.isSpent();
  };
  return { budget, clock, isSpent, looks, reports };
}

test('the day ends for the model when the limit is reached, and is reported once', async () => {
  const { budget, isSpent, reports } = budgetOf({ limitUsd: 1, spentSince: async () => 0 });
  budget.spend(0.6);
  expect(await isSpent()).toBe(false);
  budget.spend(0.6);
  expect(await isSpent()).toBe(true);
  expect(await isSpent()).toBe(true);
  expect(reports).toEqual([1.2]);
});

test('what other instances spent counts, and is looked up once a minute at most', async () => {
  let elsewhere = 0.2;
  const { clock, isSpent, looks } = budgetOf({ limitUsd: 1, spentSince: async () => elsewhere });
  expect(await isSpent()).toBe(false);
  elsewhere = 3;
  expect(await isSpent()).toBe(false);
  expect(looks).toHaveLength(1);
  clock.nowMs += 60_000;
  expect(await isSpent()).toBe(true);
});

test('at midnight UTC a new day begins', async () => {
  const { budget, clock, isSpent, reports } = budgetOf({
    limitUsd: 1,
    spentSince: async (fromMs) => (fromMs === MIDNIGHT_MS ? 2 : 0),
  });
  expect(await isSpent()).toBe(true);
  clock.nowMs = MIDNIGHT_MS + 24 * 60 * 60 * 1_000;
  expect(await isSpent()).toBe(false);
  budget.spend(1);
  expect(await isSpent()).toBe(true);
  expect(reports).toEqual([2, 1]);
});

test('with the store away, what this instance spent counts', async () => {
  const { budget, isSpent } = budgetOf({ limitUsd: 1, spentSince: () => Promise.reject(new Error('away')) });
  expect(await isSpent()).toBe(false);
  budget.spend(1);
  expect(await isSpent()).toBe(true);
});

test('what other instances spent is looked up also when the clock was set back by hours', async () => {
  let elsewhere = 0;
  const { clock, isSpent } = budgetOf({ limitUsd: 1, spentSince: async () => elsewhere });
  clock.nowMs = MIDNIGHT_MS + 20 * 60 * 60 * 1_000;
  expect(await isSpent()).toBe(false);
  elsewhere = 3;
  clock.nowMs = MIDNIGHT_MS + 12 * 60 * 60 * 1_000;
  expect(await isSpent()).toBe(true);
});
