import { expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';

test.each([
  ['dale', 'yes'],
  ['sí po', 'yes'],
  ['ya, vamos', 'yes'],
  ['sí, gracias', 'yes'],
  ['👍', 'yes'],
  ['sí, otro', 'another'],
  ['otro bloque', 'another'],
  ['otra idea', 'another'],
  ['sigamos', 'another'],
  ['uno más', 'another'],
  ['no', 'no'],
  ['no, gracias', 'no'],
  ['ahora no', undefined],
  ['no, no quiero respirar', 'refuse'],
  ['no me tinca', 'refuse'],
  ['prefiero no', 'refuse'],
  ['por hoy basta', 'stop'],
  ['lo dejamos', 'stop'],
  ['mañana sigo', 'stop'],
  ['me bajé, después sigo', 'stop'],
  ['prefiero descansar', 'stop'],
  ['gracias', undefined],
  ['tengo más rato', undefined],
  ['volví, seguimos con derecho romano', undefined],
  ['el taladro ganó, sigo en la cafetería', undefined],
  ['la que más pondera es microeconomía', undefined],
])('"%s" is %s', (message, answer) => {
  expect(readAnswer(message)).toBe(answer);
});
