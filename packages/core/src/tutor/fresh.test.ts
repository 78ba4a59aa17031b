import { expect, test } from 'vitest';
import { pickFresh } from './fresh.ts';

const first = () => 0;
const last = () => 0.99;

test.each([
  ['chance chooses among what was not said', ['Uno.', 'Dos.', 'Tres.'], '', last, 'Tres.'],
  ['what was said lately is left out', ['Uno.', 'Dos.', 'Tres.'], 'Tres. Uno.', last, 'Dos.'],
  [
    'one sentence that was said is enough to leave a wording out',
    ['Hola. ¿Qué tal?', 'Buenas. ¿Cómo va?'],
    'Hola. ¿Vamos?',
    first,
    'Buenas. ¿Cómo va?',
  ],
  [
    'when all were said, the one said longest ago comes again',
    ['Uno.', 'Dos.', 'Tres.'],
    'Dos. Tres. Uno.',
    first,
    'Dos.',
  ],
  ['what was said last of a wording counts', ['A. B.', 'C.', 'D.'], 'A. C. D. B.', first, 'C.'],
  ['sentences may stand on lines of their own', ['Uno.\n\nDos.', 'Tres.'], 'Dos.', first, 'Tres.'],
  [
    'the minutes of an action vary, the action does not',
    ['En {min} minutos lee la página.', 'Descansa.'],
    'En 15 minutos lee la página.',
    first,
    'Descansa.',
  ],
])('%s', (_, texts, said, random, expected) => {
  expect(pickFresh(texts, said, random)).toBe(expected);
});

test('without a wording there is nothing to say', () => {
  expect(() => pickFresh([], '', first)).toThrow('There must be a wording to choose.');
});
