import { describe, expect, test } from 'vitest';
import { FEELING_REPLIES, SLOT_REPLIES } from './quick-replies.ts';
import { readSlots } from './read-slots.ts';
import type { Slots } from './slots.ts';

describe.each<[keyof Slots, Record<string, string[]>]>([
  [
    'sentimiento',
    {
      aburrimiento: [
        'me da lata',
        'que fome esta materia',
        'me da paja partir',
        'estoy aburrida',
        'no tengo ganas de nada con historia',
        'me aburre',
        'cero ganas',
        "i'm so bored",
      ],
      frustracion: [
        'Estoy frustrado',
        'estoy FRUSTRADA',
        'no me sale',
        'me tiene podrido el informe',
        'estoy chato',
        'no avanzo',
        'me da rabia',
        "i'm stuck",
        'estoy pegado en el ejercicio 3',
        'ando harta de este ramo',
      ],
      ansiedad_error: [
        'me da miedo equivocarme',
        'estoy nerviosa por la prueba',
        'tengo ansiedad',
        'que me vaya mal me tiene angustiado',
        'estoy súper estresada',
        'me da susto',
        "i'm anxious",
        'me asusta quedar en blanco',
      ],
      dispersion_rumiacion: [
        'no me concentro',
        'le doy vueltas a todo',
        'me distraigo con el celular',
        'tengo mil cosas en la cabeza',
        'no paro de pensar',
        "can't focus",
        'procrastinando como siempre',
      ],
      baja_autoeficacia: [
        'soy malo para esto',
        'soy mala pa las mates',
        'no me da la cabeza',
        'no soy capaz',
        'soy tonta',
        'no me la puedo',
        "i'm bad at math",
      ],
    },
  ],
  [
    'tipo_tarea',
    {
      ensayo: ['tengo que escribir un ensayo', 'la tesis', 'me falta el marco teórico', 'an essay for tomorrow'],
      esquema: ['hacer un mapa conceptual', 'un esquema', 'cuadro comparativo de las dos guerras'],
      borrador: ['el borrador del trabajo', 'la primera versión', 'un draft'],
      lectura_tecnica: [
        'leer un paper',
        'tengo que leer tres capítulos',
        'leer el texto de Bourdieu',
        'estudiar para biología',
      ],
      resumen: ['hacer un resumen', 'resumir el capítulo 2', 'las fichas'],
      resolver_problemas: [
        'guía de ejercicios',
        'un certamen de física',
        'tengo solemne de cálculo',
        'prueba de mate',
        'unos problemas de química',
      ],
      protocolo_lab: ['el informe de lab', 'informe de laboratorio', 'el preinforme de química'],
      mcq: ['prueba con alternativas', 'la PAES', 'selección múltiple'],
      presentacion: [
        'la disertación',
        'un ppt',
        'tengo que exponer',
        'las láminas del grupo',
        'una presentación de inglés',
      ],
      coding: ['programar en python', 'una página web', 'tarea de programación'],
      bugfix: ['arreglar un bug', 'mi programa no compila', 'debuggear'],
      proofreading: ['corregir ortografía', 'revisar las citas', 'formato APA'],
    },
  ],
  [
    'fase',
    {
      ideacion: [
        'estoy en blanco',
        'no se me ocurre nada',
        'no sé por dónde partir',
        'me falta elegir tema',
        'no he empezado',
        'lluvia de ideas',
      ],
      planificacion: [
        'estoy planificando',
        'tengo que organizarme',
        'ordenar las ideas',
        'haciendo el plan de trabajo y armar la estructura',
      ],
      ejecucion: [
        'lo estoy escribiendo',
        'voy a la mitad',
        'ya partí',
        'llevo dos páginas',
        'me falta terminar',
        'redactando',
      ],
      revision: [
        'me falta revisarlo',
        'ya tengo el borrador me falta revisarlo',
        'repasando',
        'corrigiéndolo, últimos detalles',
        'ya lo terminé',
        'puliendo',
      ],
    },
  ],
  [
    'plazo',
    {
      hoy: ['es para hoy', 'pa hoy', 'lo entrego esta noche', 'en dos horas', 'a las 23:59', 'due today', 'altiro'],
      '<24h': ['pa mañana', 'es para mañana', 'mañana a primera hora', 'due tomorrow', 'pra amanhã'],
      esta_semana: [
        'pal lunes',
        'el viernes',
        'esta semana',
        'pasado mañana',
        'en tres días',
        'el finde',
        'para el jueves',
      ],
      '>1_semana': [
        'la próxima semana',
        'en dos semanas',
        'a fin de mes',
        'en un mes',
        'next week',
        'falta harto',
        'en diciembre',
      ],
    },
  ],
])('%s', (slot, table) => {
  for (const [value, phrases] of Object.entries(table)) {
    test.each(phrases)(`${value}: %s`, (phrase) => {
      expect(readSlots(phrase)[slot]).toBe(value);
    });
  }
});

test.each([
  ['tengo 10 minutos', 10],
  ['tengo 12 min', 12],
  ['un cuarto de hora', 15],
  ['como 20 minutos', 15],
  ['media hora', 25],
  ['tengo una hora', 25],
  ['45 min', 25],
  ['5 minutos', 10],
  ["25'", 25],
])('the block of "%s" is %i minutes', (phrase, minutes) => {
  expect(readSlots(phrase).tiempo_bloque).toBe(minutes);
});

test.each([
  ['10', 'tiempo_bloque', { tiempo_bloque: 10 }],
  ['unos 15 no más', 'tiempo_bloque', { tiempo_bloque: 15 }],
  ['mañana', 'plazo', { plazo: '<24h' }],
  ['hoy', 'plazo', { plazo: 'hoy' }],
  ['10', undefined, {}],
  ['25', 'fase', { tiempo_bloque: 25 }],
] as const)('"%s" after %s was asked says %o', (phrase, asked, slots) => {
  expect(readSlots(phrase, asked)).toEqual(slots);
});

test.each([
  ['no es un ensayo, es un resumen', { tipo_tarea: 'resumen' }],
  ['no estoy aburrido, estoy nervioso', { sentimiento: 'ansiedad_error' }],
  ['es para el viernes, no para mañana', { plazo: 'esta_semana' }],
])('what is denied is not read: %s', (phrase, slots) => {
  expect(readSlots(phrase)).toEqual(slots);
});

test('a whole sentence fills several slots at once', () => {
  expect(readSlots('estoy frustrado con un ensayo de historia pa mañana, tengo 15 min y voy a la mitad')).toEqual({
    sentimiento: 'frustracion',
    tipo_tarea: 'ensayo',
    fase: 'ejecucion',
    plazo: '<24h',
    tiempo_bloque: 15,
    ramo: 'historia',
  });
});

test.each([
  'hola',
  'gracias',
  'se murió mi gato',
  'me muero de la risa',
  'jajaja',
  'cómo estás',
  'sí',
  'test',
  'qué onda',
  'vivo con mi abuela',
])('"%s" says nothing of a task', (phrase) => {
  expect(readSlots(phrase)).toEqual({});
});

test('every quick reply is read back as what it stands for', () => {
  for (const [slot, replies] of Object.entries(SLOT_REPLIES)) {
    for (const { value } of replies) {
      const read = readSlots(value, slot === 'tiempo_bloque' ? 'tiempo_bloque' : undefined);
      expect(String(Object.values(read)[0])).toBe(value);
      expect(Object.keys(read)).toEqual([slot]);
    }
  }
  for (const { value } of FEELING_REPLIES) expect(readSlots(value).sentimiento).toBe(value);
});
