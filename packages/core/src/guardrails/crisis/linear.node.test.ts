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

/** Of this thread's own time, so that a busy machine does not count. */
function millisecondsFor(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.threadCpuUsage();
    screen(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

test.each(HOSTILE)('twice the text takes about twice the time: %j', (unit) => {
  screen(unit);
  const single = unit.repeat(SIZE / unit.length);
  const once = millisecondsFor(single);
  const twice = millisecondsFor(single + single);
  // Four times would be quadratic; the constant forgives the clock.
  expect(twice).toBeLessThan(3.2 * once + 15);
});
