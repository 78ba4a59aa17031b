import { expect, test } from 'vitest';
import { toPlain } from './plain-text.ts';
import { readEvaluation } from './read-evaluation.ts';

test.each([
  ['me ayudó', 'better'],
  ['sí, me ayudó caleta', 'better'],
  ['ya lo hice', 'better'],
  ['listo', 'better'],
  ['me resultó', 'better'],
  ['igual me sirvió', 'better'],
  ['avancé un poco', 'better'],
  ['ya estoy mejor', 'better'],
  ['mucho mejor', 'better'],
  ['terminé', 'better'],
  ['me fue bien', 'better'],
  ['sigo igual', 'same'],
  ['quedé igual', 'same'],
  ['igual', 'same'],
  ['más o menos', 'same'],
  ['sigo pegada', 'same'],
  ['lo hice pero sigo perdido', 'same'],
  ['no funcionó', 'worse'],
  ['no me ayudó mucho', 'worse'],
  ['no avancé', 'worse'],
  ['no lo terminé', 'worse'],
  ['no alcancé', 'worse'],
  ['peor', 'worse'],
  ['me fue mal', 'worse'],
  ['mejor otra cosa', undefined],
  ['ya mejor mañana', undefined],
  ['necesito ayuda', undefined],
  ['de hecho es largo', undefined],
  ['el peor ramo', undefined],
  ['tengo 15 minutos', undefined],
])('"%s" is %s', (message, evaluation) => {
  expect(readEvaluation(toPlain(message))).toBe(evaluation);
});
