import { expect, test } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';

test.each([
  ['mi rut es 12.345.678-5', 'mi rut es [rut]'],
  ['soy el 12345678-5 del curso', 'soy el [rut] del curso'],
  ['rut 9.123.467-k', 'rut [rut]'],
  ['mi RUT: 9.123.467-K', 'mi RUT: [rut]'],
  ['rut 15.000.013-0, por favor', 'rut [rut], por favor'],
  ['escríbeme a ana.perez+u@uchile.cl porfa', 'escríbeme a [email] porfa'],
  ['mi número es +56 9 8765 4321', 'mi número es [phone]'],
  ['llámame al 987654321', 'llámame al [phone]'],
  ['my number is +1 (212) 555-0187', 'my number is [phone]'],
  ['la tarjeta es 4111 1111 1111 1111', 'la tarjeta es [card]'],
  ['pago con 5555 5555 5555 4444', 'pago con [card]'],
  ['la de mi papá, 3782-822463-10005', 'la de mi papá, [card]'],
  ['la vieja era 4222222222222', 'la vieja era [card]'],
  ['vivo en Los Aromos 1234, depto 52', '[address]'],
  ['dos: a@b.cl y 12.345.678-5', 'dos: [email] y [rut]'],
])('%s', (text, masked) => {
  expect(maskPersonalData(text).text).toBe(masked);
});

test.each([
  'son 12.345.678 habitantes, no 12.345.679',
  'el rut 12.345.678-9 no existe',
  '4111 1111 1111 1112 no es una tarjeta',
  'la suma da 123456789',
  '15.000.013-1 tampoco existe',
  'relleno: 0000 0000 0000 0000',
  'el número primo 5555555555554443',
  'pi es 3,14159265358979',
  'ejercicio 9, página 1234',
  'el *4141 atiende siempre, el 600 360 7777 también',
  '3x + 5 = 20',
  'tengo prueba el 9 a las 10:30 en la sala 4021',
])('leaves alone: %s', (text) => {
  expect(maskPersonalData(text)).toEqual({ text, findings: [] });
});

test('the findings point into the text as it was written', () => {
  const text = '👋 soy a@b.cl';
  const [finding] = maskPersonalData(text).findings;
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe('a@b.cl');
});

test('what is found comes in the order in which it stands, each part of the text once', () => {
  const { findings } = maskPersonalData('llámame al 987654321, mi rut es 12.345.678-5, o a 987654321@uchile.cl');
  expect(findings.map(({ kind }) => kind)).toEqual(['phone', 'rut', 'email']);
});

test('a long hostile text takes time in proportion to its length', () => {
  const time = (length: number) => {
    const text = '9 1@-.5 vivo en '.repeat(length / 16);
    const started = performance.now();
    maskPersonalData(text);
    return performance.now() - started;
  };
  time(20_000);
  // Ten times the text may not take much more than ten times as long; a quadratic one would take a hundred times.
  expect(time(200_000)).toBeLessThan(Math.max(40 * time(20_000), 400));
});

test('the findings point into the text as it was written, also where it has accents that stand alone and invisible signs', () => {
  const text = 'se\u0301 👋 \u200b987\u200b654321\u0301, ok';
  const [finding] = maskPersonalData(text).findings;
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe('987\u200b654321\u0301');
});

test.each([
  'á ',
  '9',
  '1 ',
  '1, calle a ',
  '4111 1111 1111 ',
  'mi numero 1 de mi ',
  'fono 1  1. 1 (1  1  1  1  ',
  'ana punto arroba ',
  'a@a.',
  '1 A A A A Street ',
  'i live at 5 a ',
])('a long hostile text of "%s" takes time in proportion to its length', (unit) => {
  const time = (length: number) => {
    const text = `${unit.repeat(length / unit.length)}1`;
    // The best of three: other work on the machine only ever makes it slower.
    const runs = [1, 2, 3].map(() => {
      const started = performance.now();
      maskPersonalData(text);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  time(5_000);
  // Ten times the text may not take much more than ten times as long; a quadratic one would take a hundred times.
  expect(time(50_000)).toBeLessThan(Math.max(40 * time(5_000), 400));
});
