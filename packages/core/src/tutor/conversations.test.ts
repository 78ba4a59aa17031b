// Whole conversations: what a newcomer said, and what must (not) come back.
import { describe, expect, test } from 'vitest';
import { planTurn, type TutorPlan } from './plan-turn.ts';
import { restoreSession } from './session.ts';
import { SENTIMIENTOS } from './slots.ts';
import { LISTENING, LISTENING_CHOICE, OPTIONS, TOPICS } from './texts/conversation-es.ts';
import { ACTIONS } from './texts/strategies-es.ts';

function talk(messages: readonly string[], { random = 0.3, before = [] as readonly string[] } = {}): TutorPlan[] {
  let state = restoreSession(undefined);
  const recentReplies = [...before];
  return messages.map((message) => {
    const plan = planTurn({ state, message, recentReplies: recentReplies.slice(-10), random: () => random });
    recentReplies.push(plan.draft);
    state = restoreSession(JSON.parse(JSON.stringify(plan.state)));
    return plan;
  });
}

function last(...messages: string[]): TutorPlan {
  const plan = talk(messages).at(-1);
  if (!plan) throw new Error('A conversation needs a message.');
  return plan;
}
const values = (plan: TutorPlan | undefined) => plan?.quickReplies.map(({ value }) => value) ?? [];
const EVALUATION = ['me ayudó', 'sigo igual', 'no funcionó'];
const STRATEGY = ['tengo un resumen pa hoy', 'haciéndolo'];
const NOT_UNDERSTOOD: readonly string[] = [...TOPICS.unclear, ...TOPICS.open_question];

describe('the time there is', () => {
  test.each([
    ['tengo como 20 minutos no más', 15],
    ['10 minutos', 10],
    ['tengo 15 minutos', 15],
    ['25', 25],
    ['media hora', 25],
    ['un ratito', 10],
    ['más corto', 10],
    ['tengo más rato', 15],
  ])('"%s" after a strategy gives the same one in %i minutes', (message, minutes) => {
    const [, before, after] = talk([...STRATEGY, message]);
    expect(after?.state).toMatchObject({ tiempo_bloque: minutes, slots: { tiempo_bloque: minutes }, iteration: 1 });
    expect(after?.state.last_strategy).toBe(before?.state.last_strategy?.replace('12 minutos', `${minutes} minutos`));
    expect(after?.draft).toContain(after?.state.last_strategy);
    expect(values(after)).toEqual(EVALUATION);
  });

  test('said first of all, it is kept', () => {
    expect(last('tengo 20 minutos no más').state.slots.tiempo_bloque).toBe(15);
  });
});

describe('talk about the task itself', () => {
  test.each([
    [['tengo un informe de lab pa hoy', 'haciéndolo']],
    [['hola', 'tengo un ensayo', 'pal viernes', 'escribiendo']],
    [['estoy frustrada']],
    [[]],
  ])('after %o a part named gets a step about that part', (before) => {
    const plans = talk([
      ...before,
      'ya tengo los datos, me falta la parte de discusión',
      'no cacho qué poner en la discusión',
    ]);
    for (const plan of plans.slice(-2)) {
      expect(plan.state.slots.fase).toBe('ejecucion');
      expect(plan.draft).toMatch(/discusión/);
      expect(values(plan)).toEqual(EVALUATION);
    }
    expect(plans.at(-1)?.draft).not.toBe(plans.at(-2)?.draft);
  });

  test.each([
    ['ya tengo una idea', 'planificacion'],
    ['no sé qué poner', 'ideacion'],
    ['no sé cómo seguir', 'ejecucion'],
    ['llevo dos páginas', 'ejecucion'],
    ['me falta revisar la introducción', 'revision'],
    ['me falta la parte de los mamíferos', 'ejecucion'],
  ])('"%s" tells the phase, %s, and gets a step', (message, fase) => {
    const plan = last('ensayo pal viernes', 'no sé', message);
    expect(plan.state.slots).toMatchObject({ tipo_tarea: 'ensayo', fase });
    expect(values(plan)).toEqual(EVALUATION);
  });

  test('a part with the name of a task is a part, another task is another', () => {
    expect(last('ensayo pa hoy', 'escribiendo', 'me falta el marco teórico').state.slots.tipo_tarea).toBe('ensayo');
    expect(last('informe de lab pa hoy', 'haciéndolo', 'me falta el resumen').state.slots.tipo_tarea).toBe(
      'protocolo_lab',
    );
    expect(last(...STRATEGY, 'ahora tengo que leer un libro').state.slots.tipo_tarea).toBe('lectura_tecnica');
  });

  test('nobody without an idea is sent to what they do not have yet', () => {
    for (const random of [0, 0.25, 0.5, 0.75, 0.99]) {
      const plans = talk(['tengo un ensayo pa hoy', 'no se me ocurre nada', ...Array(4).fill('otra idea')], { random });
      for (const { state } of plans)
        for (const action of ACTIONS.ensayo.started ?? [])
          expect(state.last_strategy ?? '').not.toBe(action.replace('{min}', '12'));
    }
  });
});

describe('two replies that do not understand never follow each other', () => {
  test.each([[['hola']], [STRATEGY], [[...STRATEGY, 'me ayudó']], [['estoy aburrida']], [['ensayo']]])(
    'after %o',
    (before) => {
      const plans = talk([...before, 'asdf qwer', 'zxcv?', 'qwer', 'poiu']).slice(before.length);
      for (const [index, plan] of plans.entries()) {
        const previous = plans[index - 1];
        if (previous && NOT_UNDERSTOOD.includes(previous.draft)) {
          expect(NOT_UNDERSTOOD).not.toContain(plan.draft);
          expect(values(plan).length).toBeGreaterThan(1);
        }
      }
    },
  );

  test('every option offered is understood', () => {
    const texts: readonly string[] = Object.values(OPTIONS).flat();
    for (const before of [['hola'], STRATEGY]) {
      const offer = talk([...before, 'asdf', 'qwer']).at(-1);
      expect(texts).toContain(offer?.draft);
      for (const value of values(offer)) {
        const { draft } = last(...before, 'asdf', 'qwer', value);
        expect([...NOT_UNDERSTOOD, ...texts]).not.toContain(draft);
      }
    }
  });
});

describe('after success', () => {
  const DONE = [...STRATEGY, 'ya lo hice'];

  test('another block is offered with quick replies', () => {
    expect(values(last(...DONE))).toEqual(['otro bloque', 'por hoy basta']);
  });

  test.each(['sí', 'sí, otro', 'otro bloque', 'dale', 'ya po', 'sigamos', '15 minutos', '👍'])(
    '"%s" gives another block',
    (message) => {
      const plan = last(...DONE, message);
      expect(values(plan)).toEqual(EVALUATION);
      expect(plan.state.iteration).toBe(2);
    },
  );

  test.each(['no', 'no, gracias', 'por hoy basta', 'lo dejamos', 'mañana sigo', 'prefiero descansar'])(
    '"%s" ends it warmly',
    (message) => {
      const plan = last(...DONE, message);
      expect(plan.draft).toMatch(/dejamos aquí|descansar|cerramos/);
      expect(plan.state.slots.plazo).toBe('hoy');
    },
  );

  test('the words of the evaluation work in any order', () => {
    const plans = talk([
      ...DONE,
      'me ayudó',
      'no funcionó',
      'sigo igual',
      'me ayudó',
      'sigo igual',
      'gracias',
      'me ayudó',
    ]);
    expect(plans.slice(3).map(({ state }) => state.last_eval_result)).toMatchObject([
      { exito: true },
      { exito: false, fallos_consecutivos: 1 },
      { exito: false, fallos_consecutivos: 2 },
      { exito: true },
      { exito: false, fallos_consecutivos: 1 },
      { exito: false },
      { exito: true },
    ]);
  });

  test('told with an end, it counts and ends', () => {
    const plan = last(...STRATEGY, 'me ayudó, lo dejamos');
    expect(plan.state.last_eval_result?.exito).toBe(true);
    expect(plan.quickReplies).toEqual([]);
  });

  test('told with what comes next, the next step comes at once', () => {
    const plan = last('tengo un ensayo pa hoy', 'escribiendo', 'lo hice, ahora me falta la conclusión');
    expect(plan.state.last_eval_result?.exito).toBe(true);
    expect(plan.draft).toMatch(/conclusión/);
    expect(last(...STRATEGY, 'funcionó, hice un ensayo entero').state.slots.tipo_tarea).toBe('resumen');
  });
});

describe('an action proposed', () => {
  test('yes starts it, no and other change it', () => {
    expect(last(...STRATEGY, 'dale').state.iteration).toBe(1);
    expect(values(last(...STRATEGY, 'no me tinca'))).toEqual(['otra idea', 'más corto', 'NAVIGATE_WELLNESS']);
    const [, first, other] = talk([...STRATEGY, 'otra idea']);
    expect(other?.state.last_strategy).not.toBe(first?.state.last_strategy);
    expect(other?.state.last_eval_result).toBeUndefined();
  });

  test('an exercise that is refused gives way to another', () => {
    const offered = ['estoy nerviosa con un resumen pa hoy', 'haciéndolo', 'sigo igual', 'no funcionó'];
    const refused = last(...offered, 'no, no quiero respirar');
    expect(values(refused)).toEqual(['NAVIGATE_WELLNESS', 'otra idea', 'por hoy basta']);
    expect(last(...offered, 'no, no quiero respirar', 'NAVIGATE_WELLNESS').draft).not.toMatch(/inhala|Respira/);
    const during = last(...offered, 'NAVIGATE_WELLNESS', 'no, no quiero respirar', 'NAVIGATE_WELLNESS');
    expect(during.draft).not.toMatch(/inhala|Respira/);
  });
});

describe('readings', () => {
  test.each([
    ['tengo un paper en inglés que leer', { tipo_tarea: 'lectura_tecnica' }],
    ['es mañana a las 8', { plazo: '<24h' }],
    ['la prueba es mañana a las 8', { plazo: '<24h' }],
    ['la verdad me da caleta de lata', { sentimiento: 'aburrimiento' }],
    ['me da miedo echármelo, ya reprobé una vez', { sentimiento: 'ansiedad_error' }],
    ['estoy pegada con el celu', { sentimiento: 'dispersion_rumiacion' }],
  ])('%s', (message, slots) => {
    expect(last(message).state.slots).toMatchObject(slots);
  });

  test('a question about what is left says nothing of the phase', () => {
    expect(last('hola', 'y cuánto me falta pa terminar?').state.slots).toEqual({});
  });

  test('a test is asked about as a test', () => {
    for (const message of ['tengo certamen el lunes', 'prueba de alternativas el lunes']) {
      const plan = last(message);
      expect(plan.draft).toMatch(/materia|repas/);
      expect(plan.draft).not.toMatch(/idea/);
      expect(values(plan)).toContain('revision');
    }
  });

  test('not understanding a subject is not rage', () => {
    for (const random of [0, 0.3, 0.6, 0.9])
      for (const { draft } of talk(['no entiendo nada de termodinámica', 'una guía', 'pal lunes'], { random }))
        expect(draft).not.toMatch(/rabia/);
  });

  test.each([
    ['cómo te llamai?', /Flou/],
    ['terminé mi tesis!!! estoy feliz', /buena noticia|Bien!|Felicitaciones|Me alegra/],
    ['odio a mi profe', /pasó/],
    ['quiero dejar la u', /dejarlo/],
    ['me muero de la risa', /Jaja/],
    ['guardas lo que te digo?', /cuenta.*(borre|borrarla)/],
    ['eres un robot?', /\bIA\b|inteligencia artificial/],
  ])('"%s" gets a human answer', (message, answer) => {
    for (const before of [[], ['hola'], STRATEGY]) expect(last(...before, message).draft).toMatch(answer);
  });
});

describe('listening ends where the subject does', () => {
  const loss: readonly string[] = [...LISTENING.loss, ...LISTENING.trouble];

  test.each([
    'no quiero hablar de estudio',
    'qué opinas del colo colo?',
    'cuándo juega la roja?',
    'cómo te llamai?',
    'me muero de la risa',
    'tengo que hacer un ensayo',
    'terminé mi tesis, estoy feliz',
  ])('after grief, "%s" is answered for what it is', (message) => {
    for (const before of [['se murió mi gato'], ['se murió mi gato', 'tenía 12 años']])
      expect(loss).not.toContain(last(...before, message).draft);
  });

  test('what is still about it is listened to, and after a while there is a choice', () => {
    const plans = talk([
      'se murió mi gato',
      'por qué a mí?',
      'el lunes lo enterramos',
      'era viejito',
      'dormía conmigo',
    ]);
    expect(loss).toContain(plans[1]?.draft);
    for (const { draft, state } of plans) {
      expect(draft).not.toMatch(/entregar|Qué tienes que hacer/);
      expect(state.slots).toEqual({});
    }
    expect(LISTENING_CHOICE).toContain(plans[4]?.draft);
  });
});

test('whoever was spoken to before is not greeted as new', () => {
  for (const message of ['mañana tengo prueba, me ayudas a estudiar?', 'hola', 'cómo te llamai?', 'asdf']) {
    const [plan] = talk([message], { before: ['Estoy contigo.'] });
    expect(plan?.draft).not.toMatch(/^Hola, (soy|qué bueno|aquí)/);
    expect(plan?.state.greeted).toBe(true);
  }
});

test('what comes before a question answers what was said', () => {
  const neutral = /Ya, anotado|^Entiendo\.|^Vale\.|Buena, gracias/;
  for (const random of [0, 0.2, 0.4, 0.6, 0.8, 0.99]) {
    for (const feeling of SENTIMIENTOS.filter((one) => one !== 'otro'))
      for (const { draft } of talk([feeling, 'tengo que hacer un resumen', 'estoy feliz con el tema, es un ensayo'], {
        random,
      }))
        expect(draft).not.toMatch(neutral);
  }
});
