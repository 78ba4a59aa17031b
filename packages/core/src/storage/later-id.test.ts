import { expect, test } from 'vitest';
import { isSetBack, laterId } from './later-id.ts';

const FIRST = '01a227b2-ffff-7207-a226-ae578615352e';

test.each([
  ['the first of all stays as it is', FIRST, undefined, FIRST],
  ['a later one stays as it is', '01a227b3-0000-7000-8000-000000000000', FIRST, '01a227b3-0000-7000-8000-000000000000'],
  [
    'an earlier one gets the next millisecond',
    '01a00000-0001-7abc-8def-000000000001',
    FIRST,
    '01a227b3-0000-7abc-8def-000000000001',
  ],
])('%s', (_, id, after, expected) => {
  expect(laterId(id, after)).toBe(expected);
});

test('the clock was set back when a new id is more than half a minute older than the newest', () => {
  const at = (ms: number) =>
    `${ms
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})/, '$1-')}-7207-a226-ae578615352e`;
  const nowMs = Date.UTC(2026, 10, 29);
  expect(isSetBack(at(nowMs), undefined)).toBe(false);
  expect(isSetBack(at(nowMs), at(nowMs + 30_000))).toBe(false);
  expect(isSetBack(at(nowMs), at(nowMs + 30_001))).toBe(true);
});
