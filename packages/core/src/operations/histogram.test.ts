import { expect, test } from 'vitest';
import { type Histogram, merge, observe, percentile } from './histogram.ts';

const of = (...durations: readonly number[]): Histogram => {
  const histogram: Histogram = new Map();
  for (const ms of durations) observe(histogram, ms);
  return histogram;
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  [0.5, 500],
  [0.95, 950],
  [0.99, 990],
  [1, 1_000],
])('the percentile %f of 1 to 1000 ms is %i ms, right to a tenth', (share, ms) => {
  const found = percentile(of(...upTo(1_000)), share) ?? 0;
  expect(Math.abs(found - ms) / ms).toBeLessThan(0.1);
});

test('minutes put together have the percentiles of all that happened in them', () => {
  const quick = of(...Array.from({ length: 99 }, () => 100));
  const slow = of(30_000);
  expect(percentile(merge([quick, slow]), 0.5)).toBe(percentile(quick, 0.5));
  expect(percentile(merge([quick, slow]), 1)).toBe(percentile(slow, 1));
});

test('of nothing there is no percentile', () => {
  expect(percentile(of(), 0.5)).toBeUndefined();
});

test('however odd the durations, a histogram stays small', () => {
  expect(of(0, -5, 0.001, ...upTo(2_000).map((step) => 1.3 ** step)).size).toBeLessThanOrEqual(75);
});
