import { expect, test } from 'vitest';
import { clockText, newBlock, pauseBlock, startBlock, tickBlock } from './block.ts';

test('a block that is paused does not go on, and a reload in between costs it no second', () => {
  const started = startBlock(newBlock(10), 1_000);
  const paused = pauseBlock(tickBlock(started, 61_000), 61_000);
  expect(clockText(tickBlock(paused, 999_000).leftMs)).toBe('9:00');
  const resumed = startBlock(paused, 2_000_000);
  expect(clockText(tickBlock(JSON.parse(JSON.stringify(resumed)), 2_030_000).leftMs)).toBe('8:30');
});

test('a block that ended while nobody looked is done, not less than nothing', () => {
  expect(tickBlock(startBlock(newBlock(25), 0), 86_400_000)).toMatchObject({ status: 'done', leftMs: 0 });
});

test.each([
  [720_000, '12:00'],
  [719_001, '12:00'],
  [65_000, '1:05'],
  [1, '0:01'],
  [0, '0:00'],
])('%i ms are shown as %s', (leftMs, text) => {
  expect(clockText(leftMs)).toBe(text);
});
