import { expect, test } from 'vitest';
import { fit } from './fit.ts';
import { FASES, PLAZOS, SENTIMIENTOS, TIPOS_TAREA } from './slots.ts';

test.each([
  // Q2 by the kind of task
  [{ tipo_tarea: 'ensayo' }, 'A'],
  [{ tipo_tarea: 'esquema' }, 'A'],
  [{ tipo_tarea: 'borrador' }, 'A'],
  [{ tipo_tarea: 'presentacion' }, 'A'],
  [{ tipo_tarea: 'coding' }, 'A'],
  [{ tipo_tarea: 'lectura_tecnica' }, 'B'],
  [{ tipo_tarea: 'resumen' }, 'B'],
  [{ tipo_tarea: 'resolver_problemas' }, 'B'],
  [{ tipo_tarea: 'protocolo_lab' }, 'B'],
  [{ tipo_tarea: 'mcq' }, 'B'],
  [{ tipo_tarea: 'bugfix' }, 'B'],
  [{ tipo_tarea: 'proofreading' }, 'B'],
  // revision, today and tomorrow make it B
  [{ tipo_tarea: 'ensayo', fase: 'revision' }, 'B'],
  [{ tipo_tarea: 'coding', plazo: 'hoy' }, 'B'],
  [{ tipo_tarea: 'coding', plazo: '<24h' }, 'B'],
  [{ tipo_tarea: 'coding', plazo: 'esta_semana' }, 'A'],
  // ideacion and planificacion make it A, and win
  [{ tipo_tarea: 'mcq', fase: 'ideacion' }, 'A'],
  [{ tipo_tarea: 'resumen', fase: 'planificacion', plazo: 'hoy' }, 'A'],
] as const)('Q2 of %o is %s', (slots, Q2) => {
  expect(fit(slots).Q2).toBe(Q2);
});

test.each([
  [{ fase: 'ideacion' }, '↑'],
  [{ fase: 'planificacion', tipo_tarea: 'coding' }, '↑'],
  [{ fase: 'ejecucion', tipo_tarea: 'coding' }, '↓'],
  [{ fase: 'revision', tipo_tarea: 'ensayo' }, '↓'],
  [{ tipo_tarea: 'resumen' }, '↓'],
  [{ fase: 'ideacion', plazo: 'hoy' }, '↓'],
  [{ fase: 'planificacion', plazo: '<24h' }, '↓'],
  [{ fase: 'planificacion', tipo_tarea: 'ensayo' }, 'mixto'],
  [{ fase: 'ejecucion', tipo_tarea: 'ensayo', plazo: 'esta_semana' }, 'mixto'],
  [{ fase: 'ideacion', tipo_tarea: 'ensayo' }, '↑'],
] as const)('Q3 of %o is %s', (slots, Q3) => {
  expect(fit(slots).Q3).toBe(Q3);
});

test('fear of error and doubt in oneself always get care and the concrete, whatever the task', () => {
  for (const sentimiento of ['ansiedad_error', 'baja_autoeficacia'] as const) {
    for (const tipo_tarea of TIPOS_TAREA)
      for (const fase of FASES)
        for (const plazo of PLAZOS) {
          expect(fit({ sentimiento, tipo_tarea, fase, plazo })).toMatchObject({
            Q3: '↓',
            enfoque: 'prevencion_vigilant',
          });
        }
  }
});

test('for every other feeling the focus follows Q2', () => {
  for (const sentimiento of SENTIMIENTOS.filter((one) => one !== 'ansiedad_error' && one !== 'baja_autoeficacia')) {
    for (const tipo_tarea of TIPOS_TAREA)
      for (const fase of FASES)
        for (const plazo of PLAZOS) {
          const { Q2, enfoque } = fit({ sentimiento, tipo_tarea, fase, plazo });
          expect(enfoque).toBe(Q2 === 'A' ? 'promocion_eager' : 'prevencion_vigilant');
        }
  }
});
