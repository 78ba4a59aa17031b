import { expect, test } from 'vitest';
import { readMessage } from './read-message.ts';

const wordsOf = (text: string) => readMessage(text).words.map(({ form }) => form);

test.each([
  'me acabo de enterar',
  'enterarse de la nota',
  'three kings in ten years',
  'quitting the band with a kiss',
  'la parroquia del barrio',
  'lamentablemente son 300',
  'el dos por ciento',
  'estoy tan cansado',
  'la foto na parede da escola',
])('an everyday word stays what it is, though a grave one sounds like it: %s', (text) => {
  expect(wordsOf(text)).toEqual(text.split(' '));
});

test.each([
  ['kiero morirme', 'quiero morirme'],
  ['me ciento mal', 'me siento mal'],
  ['no vale na', 'no vale nada'],
  ['nosecomopararconloscortes', 'nose como parar con los cortes'],
])('a grave word is read behind its spelling: %s', (text, read) => {
  expect(wordsOf(text)).toEqual(read.split(' '));
});
