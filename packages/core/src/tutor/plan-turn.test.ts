import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planTurn, type TutorPlan } from './plan-turn.ts';
import { restoreSession, sessionToWire } from './session.ts';
import { SENTIMIENTOS, TIPOS_TAREA } from './slots.ts';

/** Plays a conversation; between turns the session goes through JSON, as it does through storage. */
function talk(messages: readonly string[], random: () => number = () => 0.3): TutorPlan[] {
  let state = restoreSession(undefined);
  const recentReplies: string[] = [];
  return messages.map((message) => {
    const plan = planTurn({ state, message, recentReplies: recentReplies.slice(-10), random });
    recentReplies.push(plan.draft);
    state = restoreSession(JSON.parse(JSON.stringify(plan.state)));
    return plan;
  });
}

const last = (messages: readonly string[]): TutorPlan => {
  const plan = talk(messages).at(-1);
  if (!plan) throw new Error('A conversation needs a message.');
  return plan;
};
const words = (text: string) => text.split(/\s+/).length;
const values = (plan: TutorPlan | undefined) => plan?.quickReplies.map(({ value }) => value) ?? [];
const asksForTask = /¿(Qué tienes que hacer|En qué consiste|Qué cosa es)/;

describe('the cycle', () => {
  test('greets once, with the feelings to choose from', () => {
    const [first, second] = talk(['hola', 'hola']);
    expect(first?.draft).toMatch(/^Hola/);
    expect(values(first)).toEqual([...SENTIMIENTOS]);
    expect(second?.draft).not.toMatch(/soy Flou|aquí Flou/);
  });

  test('a feeling alone is named, and one question asked', () => {
    const [plan] = talk(['Estoy frustrado']);
    expect(plan?.state).toMatchObject({
      greeted: true,
      sentimiento_inicial: 'frustracion',
      sentimiento_actual: 'frustracion',
    });
    expect(plan?.draft).toMatch(asksForTask);
    expect(values(plan)).toContain('ensayo');
  });

  test('asks for what matters most: the task, then the date, and after two questions helps', () => {
    const plans = talk(['hola', 'aburrimiento', 'ensayo', 'pa mañana']);
    expect(plans[1]?.draft).toMatch(asksForTask);
    expect(plans[2]?.draft).toMatch(/¿(Para cuándo|Cuándo|Cuánto falta)/);
    expect(values(plans[2])).toEqual(['hoy', '<24h', 'esta_semana', '>1_semana']);
    expect(values(plans[3])).toEqual(['me ayudó', 'sigo igual', 'no funcionó']);
    expect(plans[3]?.state).toMatchObject({ iteration: 1, slots: { tipo_tarea: 'ensayo', plazo: '<24h' } });
  });

  test('never more than two questions before helping, whatever is answered', () => {
    for (const answer of ['no sé', 'da igual', 'mmm', 'sí', 'después te digo', 'ensayo']) {
      const plans = talk(['estoy frustrada', answer, answer, answer]);
      const asked = plans.filter((plan) => values(plan).includes('hoy') || asksForTask.test(plan.draft));
      expect(asked.length).toBeLessThanOrEqual(2);
    }
  });

  test('whoever says it all at once is helped at once', () => {
    const plan = last(['tengo que resolver una guía de ejercicios de cálculo pa hoy, ya partí y tengo 15 minutos']);
    expect(values(plan)).toContain('me ayudó');
    expect(plan.draft).toContain('15 minutos');
    expect(plan.metadata).toEqual({ Q2: 'B', Q3: '↓', enfoque: 'prevencion_vigilant', tiempo_bloque: 15 });
  });

  test('better: closes warmly', () => {
    const plan = last(['tengo un resumen pa hoy', 'voy a la mitad', 'me ayudó']);
    expect(plan.state.last_eval_result).toEqual({ exito: true, cambio_sentimiento: '↑', fallos_consecutivos: 0 });
    expect(plan.draft).toMatch(/Qué bueno|alegra|Buenísimo|Bien ahí/);
  });

  test.each(['me da miedo equivocarme en', 'no me creo capaz de hacer'])(
    'not better, and afraid (%s …): still the next concrete step, in ten minutes',
    (afraid) => {
      const talked = talk([`${afraid} el ensayo para mañana`, 'estoy escribiendo', 'no funcionó']);
      const recalibrated = talked.at(-1);
      expect(recalibrated?.state.slots.sentimiento).toMatch(/ansiedad_error|baja_autoeficacia/);
      expect(recalibrated?.metadata).toMatchObject({ Q3: '↓', enfoque: 'prevencion_vigilant', tiempo_bloque: 10 });
    },
  );

  test('not better: the other direction and ten minutes', () => {
    const [, strategy, recalibrated] = talk(['tengo un resumen pa hoy, tengo 25 minutos', 'haciéndolo', 'sigo igual']);
    expect(strategy?.metadata).toMatchObject({ Q3: '↓', tiempo_bloque: 25 });
    expect(recalibrated?.metadata).toMatchObject({ Q3: '↑', tiempo_bloque: 10 });
    expect(recalibrated?.draft).toContain('10 minutos');
    expect(recalibrated?.state.last_eval_result).toMatchObject({
      exito: false,
      cambio_sentimiento: '=',
      fallos_consecutivos: 1,
    });
  });

  test.each([
    ['estoy nerviosa', /cuatro segundos|4-4-4/],
    ['estoy frustrada', /cinco cosas|5-4-3-2-1/],
    ['no me concentro', /cinco cosas|5-4-3-2-1/],
    ['estoy aburrido', /me acerca a|persona o un plan/],
  ])('two failures running: a pause is offered, the one that fits (%s)', (feeling, exercise) => {
    const plans = talk([
      `${feeling} con un resumen pa hoy`,
      'haciéndolo',
      'sigo igual',
      'no funcionó',
      'NAVIGATE_WELLNESS',
      'mejor',
    ]);
    const offer = plans.find((plan) => values(plan).includes('NAVIGATE_WELLNESS'));
    expect(offer?.state.last_eval_result?.fallos_consecutivos).toBe(2);
    expect(plans[4]?.draft).toMatch(exercise);
    expect(plans[5]?.draft).toMatch(/Gracias por hacerlo|Qué bien/);
  });

  test.each(['sí', 'respirar', 'grounding'])('a pause that is offered is taken up by "%s"', (yes) => {
    const plan = last(['tengo un ensayo para mañana y estoy frustrado', 'ideacion', 'sigo igual', 'sigo igual', yes]);
    expect(plan.state._awaiting).toBe('wellness_done');
    expect(plan.draft).toMatch(/respira|mira|nombra|piensa|escribe/i);
  });

  test.each(['tarea', 'tengo tarea', 'un proyecto'])('"%s" is a task whose kind is not known yet', (message) => {
    expect(last(['hola', message]).draft).toMatch(/¿Qué/);
    expect(values(last(['hola', message]))).toContain('ensayo');
    expect(values(last(['peleé con mi mamá', 'sí', message]))).toContain('ensayo');
  });

  test('a question about another part of the task gets a first step for that part', () => {
    const [, plan] = talk([
      'no entiendo la discusión de mi tesis, es para esta semana',
      '¿cómo parto la introducción?',
    ]);
    expect(plan?.state).toMatchObject({ _part: 'introduccion', _awaiting: 'evaluation' });
    expect(plan?.draft).toMatch(/introducción/);
  });

  test('a pause that is declined is not insisted on', () => {
    const plan = last(['resumen pa hoy', 'haciéndolo', 'sigo igual', 'no funcionó', 'no gracias']);
    expect(plan.draft).toMatch(/De acuerdo|Está bien/);
    expect(values(plan)).toEqual([]);
  });

  test('another task begins another round, and a slot may be corrected at any time', () => {
    const plans = talk(['resumen pa hoy', 'haciéndolo', 'me ayudó', 'ahora tengo una disertación', 'en dos semanas']);
    expect(plans[3]?.state.slots).toMatchObject({ tipo_tarea: 'presentacion' });
    expect(plans[3]?.state.slots.plazo).toBeUndefined();
    const corrected = last(['ensayo pa hoy', 'no es un ensayo, es un resumen']);
    expect(corrected.state.slots.tipo_tarea).toBe('resumen');
  });

  test('an essay under way gets two minutes of why before the how', () => {
    const plan = last(['tengo un ensayo para la próxima semana', 'lo estoy escribiendo']);
    expect(plan.metadata.Q3).toBe('mixto');
    expect(plan.draft).toMatch(/dos (primeros )?minutos/i);
  });
});

describe('what is not about a task gets a human answer', () => {
  test.each([
    ['se murió mi gato', /lo siento|pena|te acompaño/i],
    ['se murió mi abuela ayer y no puedo estudiar', /lo siento|pena|te acompaño/i],
    ['terminé con mi polola', /duele|siento/i],
    ['me fue pésimo en la prueba', /mal rato|lo siento/i],
    ['mis papás pelean todo el día', /casa/i],
    ['me siento sola', /pesa|te leo/i],
    ['estoy muerta de cansada, no dormí nada', /cansancio|agotado|horas/i],
    ['gracias!!', /de nada|gusto|gracias a ti/i],
    ['chao', /vaya bien|nos vemos|cuídate/i],
    ['eres un bot?', /\bIA\b|inteligencia artificial/],
    ['quién eres', /\bIA\b|inteligencia artificial/],
    ['qué puedes hacer', /ayudo|puedo/i],
    ['guardas lo que digo?', /guard/i],
    ['eres gratis?', /no te cobro|no tienes que pagar/i],
    ['eres un inútil', /rabia|mal/i],
    ['aprobé el ramo!', /alegro|bien/i],
    ['jajaja', /jaja/i],
    ['qué es la mitosis', /contenido|materia/i],
    ['i have an essay due tomorrow, can you help me', /./],
    ['asdfgh', /./],
  ])('%s', (message, answer) => {
    const plan = last(['hola', message]);
    expect(plan.draft).toMatch(answer);
    expect(plan.draft).not.toMatch(/Qué tipo de trabajo/);
    if (/murió|terminé|pésimo|pelean|sola|cansada/.test(message)) expect(plan.draft).not.toMatch(asksForTask);
  });
});

test('ten turns in a row never repeat a sentence', () => {
  for (const tipo of TIPOS_TAREA) {
    for (const chance of [0, 0.37, 0.99]) {
      const plans = talk(
        [`tengo ${tipo.replaceAll('_', ' ')} pa hoy`, tipo, ...Array.from({ length: 8 }, () => 'sigo igual')],
        () => chance,
      );
      const seen = new Set<string>();
      for (const { draft } of plans) {
        for (const sentence of draft.split(/(?<=[.!?])\s+/)) {
          expect(seen, `${tipo}: ${sentence}`).not.toContain(sentence);
          seen.add(sentence);
        }
      }
    }
  }
});

test('whatever is written, the reply is short, ends the turn well and names no theory; the session survives storage', () => {
  const lines = [
    'hola',
    'ensayo',
    'pa mañana',
    'sigo igual',
    'no funcionó',
    'NAVIGATE_WELLNESS',
    'gracias',
    'estoy nervioso',
    '15',
    'sí',
    'no',
    '???',
    '',
    'otro',
    'me ayudó',
    'x'.repeat(500),
    'revisión',
    '>1_semana',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { minLength: 1, maxLength: 14 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (messages, chance) => {
        for (const { draft, instructions } of talk(messages, () => chance)) {
          expect(draft.length).toBeGreaterThan(10);
          expect(words(draft)).toBeLessThan(75);
          expect(draft).not.toMatch(/Q2|Q3|promoci[oó]n|vigilant|eager|undefined|null|\{min\}/);
          expect(instructions.length).toBeLessThan(2_600);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a stored session of another version is read as far as it can be', () => {
  expect(restoreSession('broken')).toMatchObject({ greeted: false, slots: {} });
  expect(
    restoreSession({ greeted: true, iteration: 'three', slots: { plazo: 'hoy', fase: 'unknown' }, extra: 1 }),
  ).toMatchObject({
    greeted: true,
    iteration: 0,
    slots: { plazo: 'hoy' },
  });
});

test('on the wire the session has every member, and nothing private', () => {
  const wire = sessionToWire(last(['estoy frustrado con un ensayo pa hoy']).state);
  expect(Object.keys(wire)).toEqual([
    'greeted',
    'iteration',
    'sentimiento_inicial',
    'sentimiento_actual',
    'slots',
    'Q2',
    'Q3',
    'enfoque',
    'tiempo_bloque',
    'last_strategy',
    'last_eval_result',
  ]);
});
