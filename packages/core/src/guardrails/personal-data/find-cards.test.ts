import { expect, test } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';

test.each([
  ['4111.1111.1111.1111', '[card]'],
  ['4111  1111  1111  1111', '[card]'],
  ['4111–1111–1111–1111', '[card]'],
  ['4111 - 1111 - 1111 - 1111', '[card]'],
  ['4111/1111/1111/1111', '[card]'],
  ['4111\u00a01111\u00a01111\u00a01111', '[card]'],
  ['４１１１ １１１１ １１１１ １１１１', '[card]'],
  ['41 11 11 11 11 11 11 11', '[card]'],
  ['4111 1111 1111 1111 123', '[card]'],
  ['4111111111111111 123', '[card]'],
  ['4111 1111 1111 1111, 12/27, 123', '[card]'],
  ['mi visa 4111 1111 1111 1111, vence 12/27, cvv 123', 'mi visa [card]'],
  ['2 tarjetas: 1 4111 1111 1111 1111', '2 tarjetas: 1 [card]'],
  ['4111 1111 1111 1111 y 5555 5555 5555 4444', '[card] y [card]'],
  ['4111111111111111,4222222222222', '[card],[card]'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text).text).toBe(masked);
});

test.each([
  'pi es 3.14159265358979',
  'es 0.4222222222222',
  '1.234.567.890.128',
  '4 222 222 222 222',
  'los datos son 41 11 11 11 11 11 11 11',
  'hash 4111111111111111f',
  // Luhn's sum is right, but no bank issues such a number.
  'timestamp 1700000000004',
  'los años 1990 1994 1998 2012',
  'código de barras 7801234567893',
  '4.111.111.111.111.111',
])('leaves alone: %s', (text) => {
  expect(maskPersonalData(text)).toEqual({ text, findings: [] });
});
