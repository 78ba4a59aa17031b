import { expect, test } from 'vitest';
import type { Summary } from '../measure/summary.ts';
import type { Baseline } from './baseline-file.ts';
import { compareBaselines } from './compare-baselines.ts';

const WELL: Summary = { count: 20, errorRate: 0, averageMs: 200, p50Ms: 180, p95Ms: 400 };
const LIMITS = { maxRatio: 1.5, noiseMs: 50 };

const baseline = (operations: Record<string, Summary>): Baseline => ({
  recordedAt: '2026-11-23T00:00:00.000Z',
  url: 'https://flou.example',
  version: '1.0.0',
  rounds: 8,
  operations,
});

const failuresOf = (change: Partial<Summary>, before: Partial<Summary> = {}) =>
  compareBaselines(
    baseline({ send: { ...WELL, ...before } }),
    baseline({ send: { ...WELL, ...before, ...change } }),
    LIMITS,
  )
    .filter(({ ok }) => !ok)
    .map(({ metric }) => metric);

test.each([
  ['the same', {}, []],
  ['faster', { averageMs: 50, p95Ms: 90 }, []],
  ['half as slow again, to the millisecond', { averageMs: 300, p95Ms: 600 }, []],
  ['slower on average', { averageMs: 301 }, ['average']],
  ['slower at the tail', { p95Ms: 601 }, ['p95']],
  ['a single error in a hundred', { errorRate: 0.01 }, []],
  ['errors where there were none', { errorRate: 0.02 }, ['error rate']],
])('%s', (_, change, failures) => {
  expect(failuresOf(change)).toEqual(failures);
});

test('a few milliseconds are noise, however many times they are', () => {
  expect(failuresOf({ averageMs: 45, p95Ms: 50 }, { averageMs: 2, p95Ms: 3 })).toEqual([]);
  expect(failuresOf({ averageMs: 53 }, { averageMs: 2 })).toEqual(['average']);
});

test('what failed before may fail as often, by the same ratio', () => {
  expect(failuresOf({ errorRate: 0.14 }, { errorRate: 0.1 })).toEqual([]);
  expect(failuresOf({ errorRate: 0.16 }, { errorRate: 0.1 })).toEqual(['error rate']);
});

test('an operation that only one of the two knows is left out', () => {
  expect(compareBaselines(baseline({ old: WELL }), baseline({ fresh: WELL }), LIMITS)).toEqual([]);
});
