import { describe, expect, test } from 'vitest';
import { createDictionary } from './dictionary.ts';
import { createRepair } from './repair.ts';
import { soundOf, squeeze } from './sound.ts';
import { tokenise } from './tokenise.ts';

const dictionary = createDictionary({
  known: ['quiero', 'morir', 'matarme', 'suicidarme', 'vivir', 'me', 'ya', 'no', 'que', 'contarme'],
  core: ['morir', 'matarme', 'suicidarme', 'vivir'],
  glue: ['quiero', 'me', 'ya', 'no', 'que'],
  innocent: ['contarme', 'ahorrarme'],
  frequent: ['quiero'],
  shorthand: new Map([['q', 'que']]),
  ambiguous: [{ form: 'na', means: 'nada', beforeEndOr: ['que'], after: ['de'] }],
});

const repair = createRepair(dictionary);
const repaired = (text: string) => repair(tokenise(text)).map((token) => token.form);

describe('undoing disguises', () => {
  test.each([
    ['QUIERO MORIR', ['quiero', 'morir']],
    ['kiero  bibir', ['quiero', 'vivir']],
    ['quieeeero moriiiir', ['quiero', 'morir']],
    ['m o r i r', ['morir']],
    ['m.a.t.a.r.m.e', ['matarme']],
    ['su\nici\ndarme', ['suicidarme']],
    ['m0r1r', ['morir']],
    ['m@tarme', ['matarme']],
    ['quieromorir', ['quiero', 'morir']],
    ['ya no quie ro vi vir', ['ya', 'no', 'quiero', 'vivir']],
    ['mо\u200brir', ['morir']],
    ['ⓜⓞⓡⓘⓡ', ['morir']],
    ['suicidrame', ['suicidarme']],
    ['q', ['que']],
    ['h.o.l.a t.u', ['hola', 'tu']],
    ['c-u-a-n-d-o', ['cuando']],
    ['q u i z a s  s i', ['quizas', 'si']],
    ['sui c1d4rme', ['suicidarme']],
    ['m0 r1r', ['morir']],
    ['qiuero mroir', ['quiero', 'morir']],
    ['qu13r0 4 m0r1r', ['quiero', 'a', 'morir']],
    ['quiero 4 veces', ['quiero', '4', 'veces']],
    ['elisayanoquierovivir', ['elisa', 'ya', 'no', 'quiero', 'vivir']],
  ])('%j reads %j', (text, words) => {
    expect(repaired(text)).toEqual(words);
  });

  test.each(['contarme', 'ahorrarme', 'matematica', 'amortiguar', 'a b c d', 'vivienda', '300'])(
    'leaves %j as it is',
    (text) => {
      expect(repaired(text)).toEqual(text.split(' '));
    },
  );

  test.each([
    ['no quiero na', ['no', 'quiero', 'nada']],
    ['na, que ya', ['nada', 'que', 'ya']],
    ['na que ya', ['nada', 'que', 'ya']],
    ['de na me', ['de', 'nada', 'me']],
    ['na vivienda', ['na', 'vivienda']],
  ])('an ambiguous spelling is read by its neighbours: %j', (text, words) => {
    expect(repaired(text)).toEqual(words);
  });

  test.each([
    ['dice "no quiero" y ya', ['no', 'quiero']],
    ['dice «no quiero» y ya', ['no', 'quiero']],
    ['dice “no quiero” y ya', ['no', 'quiero']],
    ['dice "no quiero y ya', []],
    [`"${'ya '.repeat(200)}"`, []],
  ])('what stands between quotation marks is known for it: %j', (text, quoted) => {
    const words = repair(tokenise(text)).filter((token) => token.quoted === true);
    expect(words.map(({ form }) => form)).toEqual(quoted);
  });

  test('every word keeps its place in the message as written', () => {
    const text = '¡Hola! 😀 Quiero   m0r1r';
    expect(repair(tokenise(text)).map((token) => text.slice(token.start, token.end))).toEqual([
      'Hola',
      'Quiero',
      'm0r1r',
    ]);
  });
});

test.each([
  ['quiero', 'kiero'],
  ['vivir', 'bibir'],
  ['hacer', 'aser'],
  ['llevar', 'yebar'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test('squeezing takes repeated letters away', () => {
  expect(squeeze('moriiiiirrr')).toBe('morir');
});
