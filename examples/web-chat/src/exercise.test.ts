import { expect, test } from 'vitest';
import { breathAt } from './exercise.ts';

test.each([
  [0, { phase: 'in', seconds: 4, round: 1 }],
  [3_999, { phase: 'in', seconds: 1, round: 1 }],
  [4_000, { phase: 'hold', seconds: 4, round: 1 }],
  [8_000, { phase: 'out', seconds: 4, round: 1 }],
  [12_000, { phase: 'in', seconds: 4, round: 2 }],
  [47_999, { phase: 'out', seconds: 1, round: 4 }],
  [48_000, { phase: 'done', seconds: 0, round: 4 }],
])('after %i ms the breath is at %o', (elapsedMs, breath) => {
  expect(breathAt(elapsedMs)).toEqual(breath);
});
