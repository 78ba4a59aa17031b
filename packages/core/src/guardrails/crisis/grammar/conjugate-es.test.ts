import { expect, test } from 'vitest';
import { conjugateSpanish } from './conjugate-es.ts';

const rows: readonly (readonly [form: string, feature: string])[] = [
  ['muero', '1'], ['morire', '1'], ['moriria', '1'], ['moria', '1past'], ['murio', '3past'], ['muera', 'sub'], ['muriera', 'subp'], ['muriese', 'subp'],
  ['muriendo', 'ger'], ['morirme', 'me'], ['muriendome', 'me'], ['morirse', 'se'], ['muerto', 'part'], ['moris', '2'],
]; // biome-ignore format: a table reads best in rows

test.each(rows)('%s is a form of morir: %s', (form, feature) => {
  const forms = conjugateSpanish({ inf: 'morir', stressed: 'muer', weak: 'mur', part: 'muerto' });
  expect(forms).toContainEqual([form, feature]);
});

test.each([
  ['pagar', 'pague'],
  ['sacar', 'saque'],
  ['cruzar', 'cruce'],
  ['coger', 'cojo'],
  ['desaparecer', 'desaparezco'],
])('%s keeps its sound: %s', (inf, form) => {
  expect(conjugateSpanish({ inf }).map(([one]) => one)).toContain(form);
});
