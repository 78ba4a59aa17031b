import { expect, test } from 'vitest';
import { toPlain } from './plain-text.ts';
import { readBlock, readOtherBlock } from './read-block.ts';

const afterStrategy = { bare: true, askedFor: false };

test.each([
  ['tengo como 20 minutos no más', 15],
  ['10 minutos', 10],
  ['tengo 15 minutos', 15],
  ['25', 25],
  ['unos 12', 12],
  ['veinte', 15],
  ['como quince minutos', 15],
  ['veinticinco minutos', 25],
  ['treinta y cinco', 25],
  ['media hora', 25],
  ['una horita', 25],
  ['una hora', 25],
  ['hora y media', 25],
  ['un cuarto de hora', 15],
  ['un ratito', 10],
  ['tengo poco tiempo', 10],
  ['tengo un rato', 15],
  ['me quedan 20 minutos', 15],
  ['22 min', 25],
  ['11 minutos', 10],
  ['3 minutitos', 10],
  ['otro de 25 minutos', 25],
  ['no, mejor 25', 25],
])('"%s" after a strategy leaves %s minutes', (message, minutes) => {
  expect(readBlock(toPlain(message), afterStrategy)).toBe(minutes);
});

test.each([
  'en media hora',
  'llevo 20 minutos en esto',
  'faltan 10 minutos',
  'hace 15 minutos',
  'leí 20 páginas',
  'me saqué un 5,5',
  'a las 10:30',
  'el capítulo 12 está largo',
])('"%s" is no block', (message) => {
  expect(readBlock(toPlain(message), afterStrategy)).toBeUndefined();
});

test.each([
  ['algo más corto', 15, 12],
  ['es muy largo', 25, 15],
  ['no tengo tanto tiempo', 12, 10],
  ['más cortito', 10, 10],
  ['tengo más tiempo', 12, 15],
  ['es poco', 25, 25],
  ['bueno', 12, undefined],
] as const)('"%s" turns %i into %s', (message, now, then) => {
  expect(readOtherBlock(toPlain(message), now)).toBe(then);
});
