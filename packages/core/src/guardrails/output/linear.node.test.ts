import { expect, test } from 'vitest';
import { createOutputGate } from './output-gate.ts';

const HOSTILE = [
  'a',
  '1',
  '1 ',
  '1-',
  '1 (',
  '*1',
  ' ',
  '\n',
  'a\n',
  '\u200b',
  '*',
  '. ',
  ', ',
  '<a ',
  '- 1. ',
  'toma ',
  'toma\n',
  'toma. a ',
  'llama al ',
  'llama 131 ',
  'no no ',
  'tienes que ',
  'soy un ',
  'dosis mas de ',
  'eres muy ',
  'cortarte que te va a ',
];

/** Of this thread's own time, so that a busy machine does not count. */
function millisecondsFor(text: string): number {
  const before = process.threadCpuUsage();
  const gate = createOutputGate({ country: 'CL', confidential: 'toma lo que te digo '.repeat(100) });
  for (let index = 0; index < text.length; index += 7) gate.push(text.slice(index, index + 7));
  gate.end();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

test.each(HOSTILE)('twice the text takes about twice the time: %j', (unit) => {
  const single = unit.repeat(10_000 / unit.length);
  millisecondsFor(single);
  const once = millisecondsFor(single);
  // Four times would be quadratic; the constant forgives the clock.
  expect(millisecondsFor(single + single)).toBeLessThan(3.2 * once + 60);
});
