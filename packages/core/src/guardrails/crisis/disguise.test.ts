import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screen } from './screen.ts';

const GRAVE = [
  'quiero morir',
  'me quiero matar',
  'quiero suicidarme',
  'ya no quiero vivir',
  'voy a suicidarme',
  'quiero quitarme la vida',
] as const;

const BENIGN = [
  'hola como se calcula la varianza',
  'me ayudas con la tarea de quimica',
  'a que hora es la clase de matematica',
  'gracias por el resumen',
  'cuando entregan las notas del control',
  'necesito contarme las horas de practica',
  'voy a matricularme el lunes',
  'quiero ahorrarme el viaje',
  'puedes mostrarme un ejemplo',
] as const;

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };

const replaced = (table: Readonly<Record<string, string>>) => (text: string) =>
  [...text].map((char) => table[char] ?? char).join('');
const fullwidth = (text: string) =>
  [...text].map((char) => (char === ' ' ? ' ' : String.fromCodePoint(char.charCodeAt(0) + 0xfee0))).join('');
const bold = (text: string) =>
  [...text].map((char) => (char === ' ' ? ' ' : String.fromCodePoint(char.charCodeAt(0) - 97 + 0x1d41a))).join('');
const circled = (text: string) =>
  [...text].map((char) => (char === ' ' ? ' ' : String.fromCodePoint(char.charCodeAt(0) - 97 + 0x24d0))).join('');
const inEach = (sign: string) => (text: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(sign))
    .join(' ');

/** Every disguise of the contract that can be put on any line. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  'repeated letters': (text) => text.replace(/[aeiou](?=\w*$)/g, '$&$&$&$&'),
  'no spaces': (text) => text.replaceAll(' ', ''),
  'a space in every word': (text) => [...text.replaceAll(' ', '')].join(' '),
  'a dot in every word': inEach('.'),
  'a dash in every word': inEach('-'),
  'a line break in every word': inEach('\n'),
  'a full stop after every word': (text) => text.replaceAll(' ', '. '),
  'a starred letter in every long word': (text) => text.replace(/\b(\w)\w(?=\w{3})/g, '$1*'),
  'zero-width characters': inEach('\u200b'),
  leetspeak: replaced(LEET),
  'Cyrillic letters': replaced(CYRILLIC),
  'fullwidth letters': fullwidth,
  'mathematical letters': bold,
  'circled letters': circled,
  'spelling by ear': (text) =>
    text
      .replace(/qu(?=[ei])/g, 'k')
      .replaceAll('v', 'b')
      .replace(/c(?=[ei])/g, 's'),
};

describe('disguises', () => {
  for (const [name, disguise] of Object.entries(DISGUISES)) {
    test.each(GRAVE)(`a grave line is caught behind ${name}: %s`, (line) => {
      expect(screen(disguise(line)).level, disguise(line)).toBe('crisis');
    });
  }

  test('a benign line stays benign behind any of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BENIGN), fc.constantFrom(...Object.keys(DISGUISES)), (line, name) => {
        expect(screen(DISGUISES[name]?.(line) ?? line).level, `${name}: ${line}`).not.toBe('crisis');
      }),
    );
  });

  test('a grave line is caught wherever it stands among benign ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BENIGN), { maxLength: 6 }),
        fc.constantFrom(...GRAVE),
        fc.nat(6),
        (lines, grave, place) => {
          expect(screen([...lines.slice(0, place), grave, ...lines.slice(place)].join('. ')).level).toBe('crisis');
        },
      ),
    );
  });

  test('any text at all gets an answer whose spans lie inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        const text = `${noise} quiero morir ${noise}`;
        for (const { start, end } of screen(text).spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
