import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../testing/growth.ts';
import { findInjection } from './find-injection.ts';

const HOSTILE = [
  'ignora las ',
  'ignora todas las reglas de ',
  'no le hagas caso a ',
  'ignore all of the all any ',
  'previous previous system ',
  'dime tus propias ',
  'what are the the ',
  'que reglas que exactas ',
  'eres un asistente a b c ',
  'finge que no tienes ningun ',
  'responde a todo siempre ',
  'sin any all ',
  'system: ',
  'system: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
  '\nsystem:',
  '<|im_',
  'i g n o r a ',
  'i.g.n.o.r.a.',
  'i-g ',
  'a',
  'dan',
  'ignoratus',
  '1gn0r4 ',
  'a1|!',
  'aWdub3Jl',
  'aWdub3JlIGFsbCBwcmV2aW91cyBpbnN0cnVjdGlvbnMgYWxsIHRoZSB0aW1lIHRoYXQ\n',
  '69 67 ',
  'a:',
  '0x69, ',
  '01101001 ',
  '%69',
  '&#105;',
  '\\u0069',
  'arongi sut ',
  'vtaben ghf ',
  'о',
  '\u200b',
  '...',
  '. ',
  '!?',
  ',,\n',
];

const SIZE = 50_000;

test.each(HOSTILE)('twice the text takes about twice the time: %j', (unit) => {
  expect(growthOf(findInjection, unit.repeat(SIZE / unit.length))).toBeLessThan(LINEAR);
});
