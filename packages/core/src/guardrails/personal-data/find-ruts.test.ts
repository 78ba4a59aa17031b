import { expect, test } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';

test.each([
  ['mi rut es 123456785', 'mi rut es [rut]'],
  ['123456785', '[rut]'],
  ['soy Ana, rut 12345678 5', 'soy Ana, rut [rut]'],
  ['12345678 5', '[rut]'],
  ['soy el 12.345.678–5', 'soy el [rut]'],
  ['soy el 12.345.678‑5', 'soy el [rut]'],
  ['soy el 12.345.678 − 5', 'soy el [rut]'],
  ['soy el 12 345 678-5', 'soy el [rut]'],
  ['soy el 12,345,678-5', 'soy el [rut]'],
  ['12.345.678 guion 5', '[rut]'],
  ['mi rut: 12. 345. 678 - 5', 'mi rut: [rut]'],
  ['mi run es 12.345.678.5', 'mi run es [rut]'],
  ['mi cédula es 12.345.6785', 'mi cédula es [rut]'],
  ['mi rut: 123.456.785', 'mi rut: [rut]'],
  ['mi carnet 123456785', 'mi carnet [rut]'],
  ['**12.345.678-5**', '**[rut]**'],
  ['123456785 es mi rut', '[rut] es mi rut'],
  ['el de mi mamá es 9123467K', 'el de mi mamá es [rut]'],
  ['mi rut es １２.３４５.６７８-５', 'mi rut es [rut]'],
  ['mi rut es 12\u200b.345.678-5', 'mi rut es [rut]'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text).text).toBe(masked);
});

test.each([
  'la suma da 123456785',
  'me dio 123456785 y no sé si está bien',
  '¿cuánto es 123456785 entre 5?',
  'mcd(123456785, 5)',
  'SELECT * FROM t WHERE id = 123456785',
  '12 345 678 - 5',
  '12345678 - 5 = ?',
  '12345678 5 veces',
  '12345678 / 5',
  'son 12.345.678 5 veces',
  'mi rut es 123456789',
  'el rut se calcula con 12345678 y módulo 11',
  'la ip es 10.123.200.5',
  'la ley 21.430 y la 19.451-2',
  'datos: 12 345 678 5',
])('leaves alone: %s', (text) => {
  expect(maskPersonalData(text)).toEqual({ text, findings: [] });
});
