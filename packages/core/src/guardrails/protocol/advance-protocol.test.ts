import { expect, test } from 'vitest';
import type { Category } from '../crisis/screening.ts';
import { play, screening } from './testing/play.ts';

const crisis = (category?: Category) => screening('crisis', category);
const calm = screening('none');
const questions = (text: string) => (text.match(/\?/g) ?? []).length;
const words = (text: string) => text.split(/\s+/).length;

test.each([
  ['es', 'passive_ideation'],
  ['es', 'active_ideation'],
  ['es', 'plan_or_intent'],
  ['es', 'farewell'],
  ['es', 'method_seeking'],
  ['es', 'self_harm'],
  ['en', 'active_ideation'],
  ['en', 'plan_or_intent'],
  ['pt', 'active_ideation'],
  ['pt', 'plan_or_intent'],
] as const)(
  'the first reply (%s, %s) asks once and directly, gives a line, and says it is an AI',
  (language, category) => {
    const [first] = play([['…', screening('crisis', category, language)]]);
    expect(first).toMatchObject({ mode: 'answer', safety: { level: 'crisis', category } });
    const text = first?.text ?? '';
    expect(questions(text)).toBe(1);
    expect(text).toMatch(/quitarte la vida|suicid|de morir|killing yourself|suicide|of dying|tirar a própria vida/i);
    expect(text).toContain('*4141');
    expect(text).toContain('131');
    expect(text).toMatch(/\bIA\b|inteligencia artificial|\bAI\b/);
    expect(words(text)).toBeLessThan(90);
    expect(first?.safety.helplines?.[0]).toEqual({
      name: 'Línea de Prevención del Suicidio',
      phone: '*4141',
      href: 'tel:*4141',
      hours: '24/7',
      country: 'CL',
    });
  },
);

test('then thoughts, plan, means, when: one question a turn, none twice, and with the means at hand it urges', () => {
  const decisions = play([
    ['ya no quiero vivir', crisis()],
    ['sí', crisis()],
    ['sí', crisis()],
    ['sí, las tengo acá', crisis()],
  ]);
  expect(decisions.map(({ safety }) => safety.step)).toEqual(['ask_thoughts', 'ask_plan', 'ask_means', 'imminent']);
  const imminent = decisions.at(-1)?.text ?? '';
  expect(imminent).toContain('131');
  expect(imminent).toMatch(/alguien|gente/);
  expect(imminent).toMatch(/aléjate|lejos/i);
});

test('without a plan it guides to people of both kinds, and then to a coping step', () => {
  const [, , guide, coping] = play([
    ['ya no quiero vivir', crisis()],
    ['sí', crisis()],
    ['no, no tengo plan', crisis('passive_ideation')],
    ['no sé', crisis('passive_ideation')],
  ]);
  expect(guide?.safety.step).toBe('guide');
  expect(guide?.text).toMatch(/profesional|preparada/);
  expect(guide?.text).toMatch(/confianza|cercan|querida/);
  expect(coping?.safety.step).toBe('coping');
});

test('a question that is refused is not asked again, and nobody is left', () => {
  const [, refused, next] = play([
    ['ya no quiero vivir', crisis()],
    ['prefiero no contestar eso', calm],
    ['es que no puedo más', crisis()],
  ]);
  expect(refused?.text).not.toMatch(/quitarte la vida|suicid/);
  expect(refused?.mode).toBe('answer');
  expect(next?.text).not.toMatch(/has pensado en quitarte la vida|ideas de morir/);
});

test.each([
  ['ya llamé y no contestan', /nuevo|otra vez/],
  ['no tengo saldo', /gratis/],
  ['es que mis papás se van a enterar', /sin dar tu nombre|confidencial/],
  ['me da vergüenza', /todos los días|explicaciones/],
  ['no tengo plata para un psicólogo', /gratis/],
  ['tengo miedo de que me internen', /no significa/],
  ['no tengo a nadie', /hay alguien a esta hora/],
])('a barrier is answered: %s', (message, answer) => {
  const [, decision] = play([
    ['quiero morirme', crisis()],
    [message, calm],
  ]);
  expect(decision?.text).toMatch(answer);
});

test('what is imminent urges at once, and stays through ten turns without repeating itself word for word', () => {
  const lines = Array.from(
    { length: 6 },
    (_, turn) => [`sigo aquí con las pastillas ${turn}`, crisis('plan_or_intent')] as const,
  );
  const decisions = play(lines);
  for (const { mode, text } of decisions) {
    expect(mode).toBe('answer');
    expect(text).toMatch(/4141|131/);
  }
  for (const [index, { text }] of decisions.entries()) expect(decisions[index + 1]?.text).not.toBe(text);
});

test('an attempt under way gets an ambulance before any question about thoughts', () => {
  const [decision] = play([['me tomé las pastillas', crisis('attempt')]]);
  expect(decision?.text).toMatch(/131/);
  expect(decision?.text).not.toMatch(/has pensado en/);
});

test('somebody else at risk: how to ask, stay, remove the means, where to call, and who helps the helper', () => {
  const [first, second] = play([
    ['mi amiga dice que se va a matar', crisis('third_party')],
    ['está en su casa', calm],
  ]);
  expect(first?.text).toMatch(/pregunt/i);
  expect(first?.text).toMatch(/4141/);
  expect(first?.text).toMatch(/aleja|saca/);
  expect(second?.mode).toBe('answer');
  expect(second?.text).not.toBe(first?.text);
});

test('asked not to send the number again, the text leaves it out while `safety` keeps it', () => {
  const [, muted, later] = play([
    ['ya no quiero vivir', crisis('passive_ideation')],
    ['no me mandes más el número', calm],
    ['es que estoy cansado de todo', crisis('passive_ideation')],
  ]);
  for (const decision of [muted, later]) {
    expect(decision?.text).not.toContain('4141');
    expect(decision?.safety.helplines?.[0]?.phone).toBe('*4141');
  }
});

test('study help resumes when it is asked for: once with a word about the question that is left open; the line stays in `safety`', () => {
  const [, , left, resumed] = play([
    ['ya no quiero vivir', crisis('passive_ideation')],
    ['sí', crisis()],
    ['ya, sigamos con el ensayo mejor', calm],
    ['me falta la introducción', calm],
  ]);
  expect(left).toMatchObject({ mode: 'answer', safety: { level: 'crisis', step: 'watch' } });
  expect(left?.text).toContain('*4141');
  expect(left?.text).not.toMatch(/\b(?:morir|matarte|vida|plan)\b/);
  expect(resumed).toMatchObject({ mode: 'none', safety: { level: 'crisis', step: 'watch' } });
  expect(resumed?.safety.helplines).not.toHaveLength(0);
});

test('whoever answers the question and goes on with the task is not held up', () => {
  const [, resumed] = play([
    ['ya no quiero vivir', crisis('passive_ideation')],
    ['no, no he pensado en eso. ayúdame con el ensayo', calm],
  ]);
  expect(resumed).toMatchObject({ mode: 'none', safety: { step: 'watch' } });
});

test('a clear "no" to the question is believed, and it goes on watching', () => {
  const [, denied, after] = play([
    ['quiero desaparecer para siempre', crisis('passive_ideation')],
    ['no, nunca', calm],
    ['gracias', calm],
  ]);
  expect(denied).toMatchObject({ mode: 'answer', safety: { level: 'concern' } });
  expect(after).toMatchObject({ mode: 'none', safety: { level: 'concern' } });
});

test.each([
  ['hopelessness', /¿[^?]*(no querer vivir|morirte|hacerte daño)/],
  ['burdensomeness', /¿[^?]*(no querer vivir|morirte|hacerte daño)/],
  ['past_ideation', /hoy/],
  ['bereavement', /Lo siento|pena/],
  ['eating_disorder', /salud/],
  ['abuse', /149/],
] as const)('a concern (%s) gets care, one gentle question and a resource', (category, asks) => {
  const [decision] = play([['…', screening('concern', category)]]);
  expect(decision).toMatchObject({ mode: 'check_in', safety: { level: 'concern', category } });
  expect(decision?.text).toMatch(asks);
  expect(questions(decision?.text ?? '')).toBeLessThanOrEqual(2);
  expect(words(decision?.text ?? '')).toBeLessThan(90);
});

test.each([
  ['es', 'no contesta el teléfono', /ve|vaya|llegar a su puerta|moverse/],
  ['en', "she didn't answer", /go/],
  ['pt', 'ela não atende', /agir|vá/],
] as const)('a friend at risk who does not answer: somebody has to go there (%s)', (language, message, urges) => {
  const [, second] = play([
    ['…', screening('crisis', 'third_party', language)],
    [message, screening('none', 'none', language)],
  ]);
  expect(second?.text).toMatch(urges);
  expect(second?.text).toContain('131');
  expect(second?.text).not.toMatch(/minutos|minutes|rabia|maddening/);
});

test.each([
  ['es', 'no tengo plata'],
  ['es', 'no contestan'],
  ['es', 'tengo miedo de que me internen'],
  ['en', 'nobody answers'],
  ['en', 'i am ashamed'],
  ['en', 'stop sending me the number'],
  ['pt', 'nao atendem'],
] as const)('the same barrier again is not met by the same text (%s: %s)', (language, message) => {
  const said = play([
    ['…', screening('crisis', 'passive_ideation', language)],
    ...Array.from({ length: 3 }, () => [message, screening('none', 'none', language)] as const),
  ]).map(({ text }) => text);
  expect(new Set(said).size).toBe(said.length);
});

test.each(['no voy a llamar', 'ni loca voy a llamar', 'no le voy a decir a mi mamá', 'no quiero hablar con nadie'])(
  'who will not call is not congratulated: %s',
  (message) => {
    const text = play([
      ['quiero morirme', crisis('passive_ideation')],
      ['sí', crisis()],
      ['no', calm],
      [message, calm],
    ]).at(-1)?.text;
    expect(text).not.toMatch(/alegra|valiente|hazlo ahora/i);
  },
);

test('while something was done and nobody has come, it urges and offers nothing else', () => {
  const messages = ['no', 'tengo sueño', 'ok', 'mi mamá está en el trabajo', 'me ayudas con la tarea?'];
  for (const language of ['es', 'en', 'pt'] as const) {
    const replies = play([
      ['…', screening('crisis', 'attempt', language)],
      ...messages.map((message) => [message, screening('none', 'none', language)] as const),
    ]);
    for (const { text, mode } of replies) {
      expect(mode).toBe('answer');
      expect(text).toMatch(/131|4141/);
      expect(text).not.toMatch(/respira|breath|cinco cosas|five things|plan de seguridad|safety plan/i);
    }
  }
});

test('an ambulance on its way: how to wait for it; and once it is there, rest', () => {
  const [, waiting, there] = play([
    ['me tomé todo', crisis('attempt')],
    ['ya llamé al 131', calm],
    ['ya llegaron', calm],
  ]);
  expect(waiting?.text).toMatch(/Mientras llegan|urgencia/);
  expect(there?.text).not.toMatch(/131/);
});

test('somebody who is being hurt and says they are not safe is told where to go, not thanked for a denial', () => {
  for (const [language, message] of [
    ['es', 'no'],
    ['en', 'he is here'],
    ['pt', 'não'],
  ] as const) {
    const [, unsafe] = play([
      ['…', screening('concern', 'abuse', language)],
      [message, screening('none', 'none', language)],
    ]);
    expect(unsafe).toMatchObject({ mode: 'answer', safety: { level: 'concern', category: 'abuse' } });
    expect(unsafe?.text).toContain('Carabineros 133');
    expect(unsafe?.text).not.toMatch(/contestarme con claridad|answering so clearly|responder com clareza/);
  }
});

test('drinking to get through: a line that knows about it, and the question all the same', () => {
  const [decision] = play([['tomo alcohol todos los días y no puedo parar', screening('concern', 'hopelessness')]]);
  expect(decision?.text).toContain('1412');
  expect(decision?.text).toMatch(/no querer vivir/);
  expect(decision?.safety.helplines?.some(({ phone }) => phone === '1412')).toBe(true);
});

test('a task that was asked for together with a worry is not forgotten', () => {
  const [decision] = play([
    ['siento que soy una carga, ¿me ayudas con el ensayo?', screening('concern', 'burdensomeness')],
  ]);
  expect(decision?.text).toContain('apenas me contestes');
});

test('asked for another language, it goes on in that one', () => {
  const [, spanish] = play([
    ['i want to die', screening('crisis', 'active_ideation', 'en')],
    ['perdón, prefiero en español: sí', screening('crisis', 'active_ideation', 'es')],
  ]);
  expect(spanish?.text).toMatch(/¿/);
});
