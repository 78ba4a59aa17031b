import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../testing/growth.ts';
import { screen } from './screen.ts';

const HOSTILE = [
  'quiero morir ',
  'me quiero matar no puedo mas sin mi ',
  'q u i e r o ',
  'm4t4r',
  'su\n',
  'a',
  '\u200b',
  '😂',
  'no no no me ',
  '.,!?',
  'а',
  '(((',
];

const SIZE = 50_000;

test.each(HOSTILE)('twice the text takes about twice the time: %j', (unit) => {
  expect(growthOf(screen, unit.repeat(SIZE / unit.length))).toBeLessThan(LINEAR);
});
