import { describe, expect, test } from 'vitest';
import type { Category } from '../crisis/screening.ts';
import { helplinesOf } from './helplines.ts';
import { play, screening } from './testing/play.ts';
import { ENGLISH } from './wording/en.ts';
import { SPANISH } from './wording/es.ts';
import { PORTUGUESE } from './wording/pt.ts';

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

test('the level fades over turns, a check-in comes back, and in the end it lets go', () => {
  const turns = Array.from({ length: 20 }, () => ['seguimos con álgebra', calm] as const);
  const levels = play([['ya no quiero vivir', crisis('passive_ideation')], ['no', calm], ...turns]).map(
    ({ safety, mode }) => [safety.level, mode],
  );
  expect(levels[0]).toEqual(['crisis', 'answer']);
  expect(levels.slice(2, 8).every(([level]) => level === 'concern')).toBe(true);
  expect(levels.slice(2).some(([, mode]) => mode === 'answer')).toBe(true);
  expect(levels.at(-1)).toEqual(['none', 'none']);
});

test('a day later a crisis weighs as a concern, a month later nothing', () => {
  const lines = [
    ['ya no quiero vivir', crisis()],
    ['hola', calm],
  ] as const;
  expect(play(lines, { minutesBetween: 60 * 25 })[1]?.safety.level).toBe('concern');
  expect(play(lines, { minutesBetween: 60 * 24 * 30 })[1]?.safety.level).toBe('none');
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

test("another country's lines, and a directory where there is none", () => {
  const [mexico] = play([['…', crisis()]], { country: 'MX' });
  expect(mexico?.text).toContain('800 911 2000');
  expect(mexico?.text).not.toContain('4141');
  const [elsewhere] = play([['…', crisis()]], { country: 'ZZ' });
  expect(elsewhere?.text).toContain('findahelpline.com');
});

describe.each([
  ['es', SPANISH],
  ['en', ENGLISH],
  ['pt', PORTUGUESE],
] as const)('every wording in %s', (_, wording) => {
  const texts = (function collect(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return Object.values(value ?? {}).flatMap(collect);
  })(wording);

  test('has another that says the same', () => {
    const lists = (function collect(value: unknown): (readonly unknown[])[] {
      if (Array.isArray(value)) return [value];
      return typeof value === 'object' ? Object.values(value ?? {}).flatMap(collect) : [];
    })(wording);
    for (const list of lists) expect(new Set(list).size).toBeGreaterThan(1);
  });

  test('is short, asks for no promise, diagnoses nothing, names no number of its own and never claims to be a person', () => {
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) {
      expect(words(text)).toBeLessThan(90);
      expect(text).not.toMatch(/prom[eé]t|promise|depresi[oó]n|trastorno|disorder|transtorno|bipolar/i);
      expect(text).not.toMatch(/\d{3}/);
      expect(text).not.toMatch(
        /(?<!no )soy (una persona|human)|i'?m (a person|human)\b|(?<!não )sou (uma pessoa|human)/i,
      );
    }
  });
});

test('every line of every country can be called by its link', () => {
  for (const country of [
    'CL',
    'AR',
    'BO',
    'BR',
    'CO',
    'CR',
    'DO',
    'EC',
    'ES',
    'GB',
    'MX',
    'PA',
    'PE',
    'PR',
    'PT',
    'US',
    'UY',
    'VE',
    'ZZ',
  ]) {
    const lines = helplinesOf(country);
    expect(lines[0]?.kind).toBe('crisis');
    for (const { href } of lines) expect(href).toMatch(/^(tel:[*\d+]{3,}|https:\/\/\S+)$/);
  }
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

test('after hours of silence it asks how they are, instead of urging on from where it was', () => {
  const [, , back] = play(
    [
      ['me quiero matar, tengo la soga lista', crisis('plan_or_intent')],
      ['sí', crisis()],
      ['hola', calm],
    ],
    { minutesBetween: 60 * 5 },
  );
  expect(SPANISH.steps.watch).toContain(back?.text);
});

test('hours after an attempt it asks whether somebody saw them, whatever was said in between', () => {
  const [, urged, back] = play(
    [
      ['me tomé todas las pastillas', crisis('attempt')],
      ['no', calm],
      ['hola', calm],
    ],
    { minutesBetween: 100 },
  );
  expect(urged?.text).toContain('131');
  expect(back?.text).toMatch(/¿[^?]*(alguien de salud|te revisaron)/);
  expect(back?.text).toContain('131');
});

test('an answer to the check-in is an answer: where it still weighs, thoughts are asked about once more', () => {
  const [, , , again, yes] = play(
    [
      ['ya no quiero vivir', crisis()],
      ['sí', crisis()],
      ['hola', calm],
      ['igual que antes', calm],
      ['sí', crisis()],
    ],
    { minutesBetween: 60 * 25 },
  );
  expect(again).toMatchObject({ mode: 'answer', safety: { level: 'concern', step: 'ask_thoughts' } });
  expect(again?.text).toMatch(/¿[^?]*(ideas de morir|no querer vivir)/);
  expect(yes).toMatchObject({ mode: 'answer', safety: { level: 'crisis' } });
});

test('back after days, what was a crisis is asked about first', () => {
  const [, , back] = play(
    [
      ['ya no quiero vivir', crisis()],
      ['sí', crisis()],
      ['hola', calm],
    ],
    { minutesBetween: 60 * 24 * 2 },
  );
  expect(back).toMatchObject({ mode: 'answer', safety: { level: 'concern' } });
  expect(SPANISH.steps.watch).toContain(back?.text);
});
