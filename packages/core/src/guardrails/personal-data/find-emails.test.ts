import { expect, test } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';

test.each([
  ['ñandú@uchile.cl', '[email]'],
  ['josé.pérez@uchile.cl', '[email]'],
  ['josé.pérez@uchile.cl'.normalize('NFD'), '[email]'],
  ['JOSÉ.PÉREZ@UCHILE.CL', '[email]'],
  ['müller@straße.de', '[email]'],
  ['иван@почта.рф', '[email]'],
  ["o'higgins@uchile.cl", '[email]'],
  ['ana＠uchile.cl', '[email]'],
  ['<ana@b.cl>, mailto:ana@b.cl', '<[email]>, mailto:[email]'],
  ['ana @ gmail.com', '[email]'],
  ['mi correo es ana@gmail', 'mi correo es [email]'],
  ['ana(arroba)uchile.cl', '[email]'],
  ['ana arroba gmail punto com', '[email]'],
  ['ana punto perez arroba uchile punto cl', '[email]'],
  ['ana arroba gmail ponto com', '[email]'],
  ['ana [at] gmail [dot] com', '[email]'],
  ['ana at gmail dot com', '[email]'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text).text).toBe(masked);
});

test.each([
  'instala lodash@4.17.21 y react@18.2.0',
  'A @ B.transpose',
  "@app.route('/x')",
  'nos vemos @ las 5',
  'sígueme en @ana.cl',
  'una arroba son 11,5 kg, tres arrobas y punto',
  'look at example.com, the dot product is 0',
  'meet at google dot docs',
  'ssh root@10.0.0.1',
])('leaves alone: %s', (text) => {
  expect(maskPersonalData(text)).toEqual({ text, findings: [] });
});
