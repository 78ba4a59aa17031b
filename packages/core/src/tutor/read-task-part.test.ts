import { expect, test } from 'vitest';
import { toPlain } from './plain-text.ts';
import { PARTS, readTaskTalk } from './read-task-part.ts';
import { PART_ACTIONS } from './texts/task-parts-es.ts';

test.each([
  ['ya tengo los datos, me falta la parte de discusión', 'discusion', 'pending'],
  ['no cacho qué poner en la discusión', 'discusion', 'stuck'],
  ['no sé cómo partir la introducción', 'introduccion', 'stuck'],
  ['me trabé en la conclusión', 'conclusion', 'stuck'],
  ['voy en la metodología', 'metodo', 'pending'],
  ['me falta el marco teórico', 'marco', 'pending'],
  ['todavía no tengo los resultados', 'resultados', 'pending'],
  ['hice la intro pero me falta el desarrollo', 'desarrollo', 'pending'],
  ['estoy haciendo las conclusiones', 'conclusion', 'pending'],
  ['no se me ocurre una hipótesis', 'pregunta', 'stuck'],
  ['¿cómo parto la introducción?', 'introduccion', 'stuck'],
  ['¿por dónde empiezo la discusión?', 'discusion', 'stuck'],
  ['como se escribe una conclusion', 'conclusion', 'stuck'],
  // What is done leads to what comes after it.
  ['ya tengo la introducción', 'desarrollo', 'progress'],
  ['terminé los resultados', 'discusion', 'progress'],
])('with no task known, "%s" is about %s', (message, part, mood) => {
  expect(readTaskTalk(toPlain(message), undefined, false)).toMatchObject({ part, mood, fase: 'ejecucion' });
});

test.each([
  ['me faltan las láminas', 'presentacion', 'laminas'],
  ['no me sale el ejercicio 3', 'resolver_problemas', 'ejercicio'],
  ['no entiendo la unidad 3', 'mcq', 'materia'],
  ['me falta la bibliografía', 'ensayo', 'referencias'],
  ['me falta el resumen', 'protocolo_lab', 'abstract'],
  ['estoy pegada en la función de login', 'coding', 'codigo'],
  ['no sé cómo seguir', 'ensayo', 'otra'],
  ['me falta la parte de los mamíferos', 'ensayo', 'otra'],
  ['llevo dos páginas', 'ensayo', 'otra'],
] as const)('"%s" within %s is about %s', (message, task, part) => {
  expect(readTaskTalk(toPlain(message), task, false)?.part).toBe(part);
});

test.each([
  ['me falta tiempo', 'ensayo'],
  ['tengo sueño', 'ensayo'],
  ['no sé qué hacer con mi vida', 'ensayo'],
  ['tuve una discusión con mi mamá', 'ensayo'],
  ['tengo que resolver una guía de ejercicios', undefined],
  ['me faltan las láminas', undefined],
  ['hola', 'ensayo'],
  ['me ayudó', 'ensayo'],
  ['quiero dejar la u', 'ensayo'],
  ['siento que me voy a quedar pegado en esta carrera', 'ensayo'],
] as const)('"%s" is about no part', (message, task) => {
  expect(readTaskTalk(toPlain(message), task, false)).toBeUndefined();
});

test('a part alone answers where one is', () => {
  expect(readTaskTalk(toPlain('la discusión'), 'ensayo', true)?.part).toBe('discusion');
  expect(readTaskTalk(toPlain('la discusión'), 'ensayo', false)).toBeUndefined();
});

test('every part has steps in both directions, each with its minutes', () => {
  for (const part of PARTS)
    for (const actions of Object.values(PART_ACTIONS[part])) {
      expect(actions.length).toBeGreaterThan(0);
      for (const action of actions) expect(action, action).toContain('{min} minutos');
    }
});
