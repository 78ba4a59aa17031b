import { expect, test } from 'vitest';
import { usernameKey } from './username-key.ts';

test.each([
  ['case', 'Ana', 'aNA'],
  ['case beyond ASCII', 'ÑANDÚ', 'ñandú'],
  ['how an accent is written', 'jos\u00e9', 'jose\u0301'],
  ['a NUL', 'ana\u0000', 'ana'],
])('names are the same whatever %s', (_, one, other) => {
  expect(usernameKey(one)).toBe(usernameKey(other));
});

test.each([
  ['an accent', 'jose', 'josé'],
  ['white space', 'ana', 'ana '],
])('names differ by %s', (_, one, other) => {
  expect(usernameKey(one)).not.toBe(usernameKey(other));
});
