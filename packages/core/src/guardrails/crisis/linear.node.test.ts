import { expect, test } from 'vitest';
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

function millisecondsFor(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    screen(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(HOSTILE)('twice the text takes about twice the time: %j', (unit) => {
  screen(unit);
  const single = unit.repeat(SIZE / unit.length);
  const once = millisecondsFor(single);
  const twice = millisecondsFor(single + single);
  // Four times would be quadratic; the constant forgives timers and a busy machine.
  expect(twice).toBeLessThan(3.2 * once + 15);
});
