// The golden set: clear cases that must stay right. It ships with the package; `flou eval` reads the same files.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screen } from './screen.ts';
import type { Level, Turn } from './screening.ts';

interface GoldenLine {
  readonly id: string;
  readonly text?: string;
  readonly turns?: readonly Turn[];
  readonly expect: Level;
  readonly accept: readonly Level[];
}

const FOLDER = new URL('../../../golden/', import.meta.url);

const lines = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      // Written by hand and checked by the first test.
      const golden: GoldenLine = JSON.parse(line);
      return { ...golden, level: screen(golden.turns ?? golden.text ?? '').level };
    }),
);

const readAs = (expected: Level, level: Level) =>
  lines.filter((line) => line.expect === expected && line.level === level).map(({ id }) => id);

test('there are at least 600 lines, each with an id of its own and a label it accepts', () => {
  expect(lines.length).toBeGreaterThanOrEqual(600);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  expect(lines.filter((line) => !line.accept.includes(line.expect))).toEqual([]);
});

test('nothing harmless is a crisis', () => {
  expect(readAs('none', 'crisis')).toEqual([]);
});

test('at most one crisis in a hundred is read as nothing, and only where it is disguised', () => {
  const missed = readAs('crisis', 'none');
  expect(missed.length).toBeLessThanOrEqual(lines.filter((line) => line.expect === 'crisis').length / 100);
  expect(missed.filter((id) => !id.startsWith('disguised'))).toEqual([]);
});

test('ninety-four in a hundred are read as a level their label accepts', () => {
  const accepted = lines.filter((line) => line.accept.includes(line.level));
  expect(accepted.length / lines.length).toBeGreaterThan(0.94);
});
