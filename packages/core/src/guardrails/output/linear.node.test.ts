import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../testing/growth.ts';
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

const SIZE = 10_000;

function stream(text: string): void {
  const gate = createOutputGate({ country: 'CL', confidential: 'toma lo que te digo '.repeat(100) });
  for (let index = 0; index < text.length; index += 7) gate.push(text.slice(index, index + 7));
  gate.end();
}

test.each(HOSTILE)('twice the text takes about twice the time: %j', (unit) => {
  expect(growthOf(stream, unit.repeat(SIZE / unit.length))).toBeLessThan(LINEAR);
});
