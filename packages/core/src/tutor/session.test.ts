import { expect, test } from 'vitest';
import { NEW_SESSION, restoreSession, sessionToWire } from './session.ts';

const FULL = {
  greeted: true,
  iteration: 2,
  sentimiento_inicial: 'frustracion',
  sentimiento_actual: 'aburrimiento',
  slots: { tipo_tarea: 'ensayo', plazo: 'hoy' },
  Q2: 'A',
  Q3: '↑',
  enfoque: 'promocion_eager',
  tiempo_bloque: 15,
  last_strategy: 'Lee dos páginas.',
  last_eval_result: { exito: false, cambio_sentimiento: '=', fallos_consecutivos: 1 },
} as const;

test('clients see every member that is known, and nothing of what stays inside', () => {
  expect(sessionToWire(restoreSession({ ...FULL, _awaiting: 'more', _lost: 1 }))).toEqual(FULL);
});

test('what is not known yet is null', () => {
  expect(sessionToWire(NEW_SESSION)).toEqual({
    greeted: false,
    iteration: 0,
    sentimiento_inicial: null,
    sentimiento_actual: null,
    slots: {},
    Q2: null,
    Q3: null,
    enfoque: null,
    tiempo_bloque: 12,
    last_strategy: null,
    last_eval_result: null,
  });
});

test.each([
  ['nothing', undefined, NEW_SESSION],
  ['a text', 'x', NEW_SESSION],
  [
    'one member that nobody can read',
    { ...FULL, Q3: 'x', slots: { tipo_tarea: 'x', plazo: 'hoy' } },
    { iteration: 2, slots: { plazo: 'hoy' } },
  ],
])('%s costs no more than itself', (_, stored, expected) => {
  const restored = restoreSession(stored);
  expect(restored).toMatchObject(expected);
  expect(restored).not.toHaveProperty('Q3');
});
