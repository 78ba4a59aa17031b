import { expect, test } from 'vitest';
import type { Fit } from './fit.ts';
import type { Fase } from './slots.ts';
import { composeStrategy, resizeStrategy } from './strategy.ts';
import { ACTIONS, CLOSINGS, GENERAL_ACTIONS, MIXED_OPENING, RESIZED, REVIEW_ACTIONS } from './texts/strategies-es.ts';
import { PART_ACTIONS } from './texts/task-parts-es.ts';

const fitWith = (Q3: Fit['Q3']): Fit => ({ Q2: 'A', Q3, enfoque: 'promocion_eager' });
const inTen = (texts: readonly string[]) => texts.map((text) => text.replaceAll('{min}', '10'));
const CHANCES = [0, 0.2, 0.4, 0.6, 0.8, 0.99];

/** All that may come, whatever chance says. */
function actionsOf(input: Partial<Parameters<typeof composeStrategy>[0]>): Set<string> {
  const whole = {
    fit: fitWith('↓'),
    minutes: 10 as const,
    openings: ['Ya.'],
    said: '',
    tipo_tarea: undefined,
    fase: undefined,
    part: undefined,
  };
  return new Set(CHANCES.map((chance) => composeStrategy({ ...whole, random: () => chance, ...input }).action));
}

test.each<[string, Parameters<typeof actionsOf>[0], readonly string[]]>([
  ['of a task in the direction of its doing', { tipo_tarea: 'resumen' }, ACTIONS.resumen.how],
  ['of a task in the direction of its meaning', { tipo_tarea: 'resumen', fit: fitWith('↑') }, ACTIONS.resumen.why],
  [
    'of a task that is under way: what was started as well',
    { tipo_tarea: 'borrador', fase: 'ejecucion' },
    [...ACTIONS.borrador.how, ...(ACTIONS.borrador.started ?? [])],
  ],
  [
    'of a task that is under way, for its meaning: nothing of what was started',
    { tipo_tarea: 'borrador', fase: 'ejecucion', fit: fitWith('↑') },
    ACTIONS.borrador.why,
  ],
  ['of a task that has not begun', { tipo_tarea: 'borrador', fase: 'planificacion' }, ACTIONS.borrador.how],
  ['of a text that is revised: reading it again', { tipo_tarea: 'borrador', fase: 'revision' }, REVIEW_ACTIONS],
  [
    'of a text that is revised, for its meaning',
    { tipo_tarea: 'borrador', fase: 'revision', fit: fitWith('↑') },
    ACTIONS.borrador.why,
  ],
  [
    'of exercises that are revised: no text to read again',
    { tipo_tarea: 'resolver_problemas', fase: 'revision' },
    [...ACTIONS.resolver_problemas.how, ...(ACTIONS.resolver_problemas.started ?? [])],
  ],
  ['of a part that was named', { tipo_tarea: 'ensayo', part: 'introduccion' }, PART_ACTIONS.introduccion.how],
  [
    'of a part that was named, for its meaning',
    { tipo_tarea: 'ensayo', part: 'introduccion', fit: fitWith('↑') },
    PART_ACTIONS.introduccion.why,
  ],
  ['of no task that is known', {}, GENERAL_ACTIONS.how],
  ['of no task that is known, for its meaning', { fit: fitWith('↑') }, GENERAL_ACTIONS.why],
  [
    'of a part that was talked through: the task',
    { tipo_tarea: 'ensayo', part: 'introduccion', said: inTen(PART_ACTIONS.introduccion.how).join(' ') },
    ACTIONS.ensayo.how,
  ],
  [
    'of a revision that was talked through: what was started',
    { tipo_tarea: 'borrador', fase: 'revision', said: inTen(REVIEW_ACTIONS).join(' ') },
    ACTIONS.borrador.started ?? [],
  ],
  [
    'of a task that was talked through: anything',
    { tipo_tarea: 'resumen', said: inTen(ACTIONS.resumen.how).join(' ') },
    GENERAL_ACTIONS.how,
  ],
])('an action %s', (_, input, expected) => {
  const found = actionsOf(input);
  expect(inTen(expected)).toEqual(expect.arrayContaining([...found]));
  expect(found.size).toBeGreaterThanOrEqual(Math.min(expected.length, 3));
});

test('when all was said, something general is said again', () => {
  const said = inTen([...ACTIONS.resumen.how, ...GENERAL_ACTIONS.how]).join(' ');
  expect(inTen(GENERAL_ACTIONS.how)).toEqual(expect.arrayContaining([...actionsOf({ tipo_tarea: 'resumen', said })]));
});

test('an opening, the action, and a question at the end', () => {
  const { text, action } = composeStrategy({
    tipo_tarea: 'resumen',
    fase: undefined as Fase | undefined,
    part: undefined,
    fit: fitWith('↓'),
    minutes: 12,
    openings: ['Ya.'],
    said: '',
    random: () => 0,
  });
  expect(text).toBe(`Ya. ${action} ${CLOSINGS[0]}`);
  expect(action).toContain('12 minutos');
});

test('two of the minutes of a mixed action go to its meaning, and it says so', () => {
  const { text, action } = composeStrategy({
    tipo_tarea: 'ensayo',
    fase: undefined as Fase | undefined,
    part: undefined,
    fit: fitWith('mixto'),
    minutes: 12,
    openings: ['Ya.'],
    said: '',
    random: () => 0,
  });
  expect(action).toContain('10 minutos');
  expect(text).toBe(`Ya. ${MIXED_OPENING[0]} ${action} ${CLOSINGS[0]}`);
});

test('the same action in another time', () => {
  const wording = { said: '', random: () => 0 };
  const { text, action } = resizeStrategy('Lee dos páginas en 12 minutos.', fitWith('↓'), 25, wording);
  expect(action).toBe('Lee dos páginas en 25 minutos.');
  expect(text).toBe(`${RESIZED[0]} ${action} ${CLOSINGS[0]}`);
});
