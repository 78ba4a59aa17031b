import { validate, version } from 'uuid';
import { expect, test, vi } from 'vitest';
import { createNewId } from './new-id.ts';

const many = (newId: () => string, count: number) => Array.from({ length: count }, newId);

function maker(now: () => number) {
  const fillRandom = vi.fn((bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes));
  return { newId: createNewId({ now, fillRandom }), fillRandom };
}

test('ids are UUIDv7s, all different, and each sorts after the one before', () => {
  let tick = 0;
  const fiveInAMillisecond = () => 1_700_000_000_000 + Math.floor(++tick / 5);
  const ids = many(maker(fiveInAMillisecond).newId, 2_000);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('they go on where they were when the clock is set back', () => {
  let nowMs = 1_700_000_000_000;
  const { newId } = maker(() => nowMs);
  const before = many(newId, 300);
  nowMs -= 3_600_000;
  const after = many(newId, 300);
  expect([...before, ...after].toSorted()).toEqual([...before, ...after]);
});

test('two makers share nothing, and no randomness is used twice', () => {
  const ids = [1, 2].flatMap(() => many(maker(() => 1_700_000_000_000).newId, 600));
  expect(new Set(ids.map((id) => id.slice(-10))).size).toBe(ids.length);
});

test('randomness is asked for once in 256 ids, and not before there is one', () => {
  const { newId, fillRandom } = maker(Date.now);
  expect(fillRandom).not.toHaveBeenCalled();
  many(newId, 512);
  expect(fillRandom).toHaveBeenCalledTimes(2);
});
