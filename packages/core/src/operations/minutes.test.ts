import { expect, test } from 'vitest';
import { createMinutes, MINUTE_MS, total } from './minutes.ts';

const START_MS = Date.UTC(2026, 10, 23);
const EVERYTHING = 1_000_000;

test('so many minutes are kept, and no more however long it runs', () => {
  const minutes = createMinutes(60);
  for (let minute = 0; minute < 3_000; minute += 1) minutes.at(START_MS + minute * MINUTE_MS).requests += 1;
  const kept = minutes.last(EVERYTHING, START_MS + 3_000 * MINUTE_MS);
  expect(kept).toHaveLength(60);
  expect(kept.at(-1)?.startMs).toBe(START_MS + 2_999 * MINUTE_MS);
});

test('the last minutes are the one of now and those before it, not one more', () => {
  const minutes = createMinutes(60);
  for (let minute = 0; minute < 10; minute += 1) minutes.at(START_MS + minute * MINUTE_MS).requests += 1;
  const nowMs = START_MS + 9.5 * MINUTE_MS;
  expect(total(minutes.last(5, nowMs), 'requests')).toBe(5);
  expect(total(minutes.last(1, nowMs), 'requests')).toBe(1);
  expect(total(minutes.last(5, nowMs + 5 * MINUTE_MS), 'requests')).toBe(0);
});
