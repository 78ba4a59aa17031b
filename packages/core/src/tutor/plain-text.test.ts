import { expect, test } from 'vitest';
import { toPlain } from './plain-text.ts';

test.each([
  ['Mañana AÑO pinguïno', 'mañana año pinguino'],
  ['man\u0303ana', 'mañana'],
  ['holaaaa siiii', 'hola si'],
  ['llevo  3   páginas', 'llevo 3 paginas'],
  ['dale 👍👍 listo', 'dale listo'],
  ['xq no puedo', 'porque no puedo'],
  ['no sé pq', 'no se porque'],
  ['xk sí', 'porque si'],
  ['el pqs no cambia', 'el pqs no cambia'],
  ['k onda', 'que onda'],
  ['q hago', 'que hago'],
  ['cómo estái', 'como estas'],
  ['¿cachái?', 'cachas ?'],
  ['Hawaii', 'hawaii'],
  ['caigo', 'caigo'],
  ['¿qué querí?', 'que quieres?'],
  ['vos tenés', 'vos tenes'],
  ['soi yo', 'eres yo'],
])('"%s" is read as "%s"', (message, plain) => {
  expect(toPlain(message).replaceAll(' ?', '?')).toBe(plain.replaceAll(' ?', '?'));
});
