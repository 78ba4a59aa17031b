// What the last message of a conversation is met with: the texts of the wording that answer it.
import { expect, test } from 'vitest';
import type { Screening } from '../crisis/screening.ts';
import { play, screening } from './testing/play.ts';
import { ENGLISH } from './wording/en.ts';
import { SPANISH } from './wording/es.ts';
import { PORTUGUESE } from './wording/pt.ts';
import type { Wording } from './wording/wording.ts';

const NONE = screening('none');
const said = (message: string): readonly [string, Screening] => [message, NONE];
const wish: readonly [string, Screening] = ['quiero morirme', screening('crisis', 'passive_ideation')];
const plan: readonly [string, Screening] = ['me voy a matar', screening('crisis', 'plan_or_intent')];
const cuts: readonly [string, Screening] = ['me estoy cortando', screening('crisis', 'self_harm')];
const pills: readonly [string, Screening] = ['me tomé 20 pastillas', screening('crisis', 'attempt')];
const friend: readonly [string, Screening] = ['mi amiga se quiere matar', screening('crisis', 'third_party')];

/** The reply says one of the texts, whatever lines stand in it. */
function expectSaid(reply: string | undefined, texts: readonly string[]) {
  const openings = texts.map((text) => text.slice(0, text.search(/[{.?]/)));
  expect(openings.filter((opening) => reply?.startsWith(opening))).not.toEqual([]);
}

const replyTo = (turns: readonly (readonly [string, Screening])[]) => play(turns).at(-1)?.text;

test.each<[string, readonly (readonly [string, Screening])[], (wording: Wording) => readonly string[]]>([
  ['who will be told', [wish, said('¿le van a avisar a mi mamá?')], ({ backQuestions }) => backQuestions.confidential],
  ['who this tells', [wish, said('¿tú le vas a contar a alguien?')], ({ backQuestions }) => backQuestions.confidential],
  ['what they ask', [wish, said('¿y qué me van a preguntar?')], ({ backQuestions }) => backQuestions.call],
  ['what it costs', [wish, said('¿es gratis?')], ({ backQuestions }) => backQuestions.cost],
  ['how to tell', [wish, said('sí'), said('¿cómo le digo a mi mamá?')], ({ backQuestions }) => backQuestions.tell],
  ['what to do now', [wish, said('sí'), said('¿qué hago mientras?')], ({ backQuestions }) => backQuestions.meanwhile],
  ['whether anybody cares', [wish, said('¿a ti te importa si me muero?')], ({ backQuestions }) => backQuestions.care],
  ['the line was no help', [wish, said('ya llamé y no me ayudaron nada')], ({ barriers }) => barriers.unhelpful],
  [
    'they were not believed',
    [wish, said('le dije a mi mamá y me dijo que exagero')],
    ({ barriers }) => barriers.unhelpful,
  ],
  ['an offer to rehearse', [wish, said('me da vergüenza llamar'), said('sí')], ({ rehearsal }) => rehearsal],
  ['a rehearsal goes on', [wish, said('ensayemos'), said('ya, y qué más digo')], ({ rehearsal }) => rehearsal],
  ['a plan asked for', [wish, said('hagamos el plan')], ({ safetyPlan }) => safetyPlan.slice(0, 1)],
  [
    'its next step',
    [wish, said('hagamos el plan'), said('cuando estoy sola')],
    ({ safetyPlan }) => safetyPlan.slice(1, 2),
  ],
  ['anger', [wish, said('tú no entiendes nada')], ({ angry }) => angry],
  ['cuts, and no wish to die', [cuts, said('no quiero morirme, solo me calma')], ({ selfHarmHeard }) => selfHarmHeard],
  ['on the way to be treated', [pills, said('vamos a la posta')], ({ onTheWay }) => onTheWay],
  ['there by now', [pills, said('mi mamá me llevó a la urgencia')], ({ helpArrived }) => helpArrived],
  ['on a bridge by now', [wish, said('sí'), said('estoy arriba del puente')], ({ steps }) => steps.imminent],
  ['loaded by now', [wish, said('sí'), said('con la escopeta'), said('ya la cargué')], ({ steps }) => steps.imminent],
  [
    'put aside',
    [wish, said('sí'), said('no tengo plan, pero tengo pastillas guardadas')],
    ({ steps }) => steps.imminent,
  ],
  ['at hand, told in English', [wish, said('yes'), said('i have pills here')], ({ steps }) => steps.imminent],
  ['a day', [wish, said('sí'), said('el viernes')], ({ steps }) => [...steps.ask_means, ...steps.imminent]],
  ['silence after a plan', [plan, said('sí'), said('..')], ({ steps }) => steps.imminent],
  [
    'goodbye after a plan',
    [['me voy a matar el viernes', plan[1]], said('no'), said('chao')],
    ({ steps }) => steps.imminent,
  ],
  [
    'a friend who is getting sleepy',
    [friend, said('se está quedando dormida')],
    ({ thirdPartyUrgent }) => thirdPartyUrgent,
  ],
  [
    '… and still is',
    [friend, said('se tomó algo, no despierta'), said('tiene 14')],
    ({ thirdPartyUrgent }) => thirdPartyUrgent,
  ],
  ['a helper alone with her', [friend, said('está conmigo acá')], ({ thirdPartyMore }) => thirdPartyMore],
  ['a helper who asks', [friend, said('¿le cuento a sus papás?')], ({ helperAsks }) => helperAsks],
  [
    'nobody believes the helper',
    [friend, said('le dije a su mamá y no me creyó')],
    ({ thirdPartyNotHeard }) => thirdPartyNotHeard,
  ],
  [
    'grief after a question about dying',
    [
      ['mi pololo se mató hace un mes', screening('concern', 'bereavement')],
      ['lo echo tanto de menos', { ...screening('crisis'), reasons: ['answers-the-question'] }],
    ],
    ({ concernHeard }) => concernHeard.bereavement,
  ],
  [
    'a yes to the question of a concern',
    [
      ['no doy más', screening('concern', 'hopelessness')],
      ['sí', { ...screening('crisis'), reasons: ['answers-the-question'] }],
    ],
    ({ firstAfterYes }) => firstAfterYes,
  ],
])('heard: %s', (_, turns, texts) => {
  expectSaid(replyTo(turns), texts(SPANISH));
});

test.each([
  'no me sirve el 4141',
  'no me entiendes',
  'no es tan fácil',
  'no quiero ir a urgencias',
  'no tengo sueño',
  'no me importa',
  'no, llevo meses así',
  'no le digas a nadie',
  'no sé',
  'no, no quiero vivir',
])('"%s" is no denial: the crisis goes on', (message) => {
  expect(play([wish, said(message)]).at(-1)).toMatchObject({ mode: 'answer', safety: { level: 'crisis' } });
});

test.each([
  'no',
  'no, nunca',
  'no jaja',
  'no, no he pensado en eso',
  'no quiero matarme',
  'no lo haría',
  'nop',
  'no, gracias',
])('"%s" is a denial', (message) => {
  expectSaid(replyTo([wish, said(message)]), SPANISH.denied);
});

test('a denial that is taken back, and what is told with it, is heard', () => {
  const turns = [wish, said('no'), said('no mentira, sí'), said('con cloro'), said('hay en la cocina')];
  expectSaid(replyTo(turns), SPANISH.steps.imminent);
});

test('the number may be asked for again', () => {
  const decisions = play([wish, said('no me mandes más el número'), said('¿cuál era el número?'), said('sí')]);
  expect(decisions[2]?.text).toContain('*4141');
  expect(decisions[3]?.text).toContain('*4141');
});

test('silence, anger and questions are no calm: they do not let go of anybody', () => {
  const turns = [wish, ...['..', 'eres una máquina inútil', '¿me atiende una persona?', '...', '..', '.'].map(said)];
  for (const { safety } of play(turns)) expect(safety.level).toBe('crisis');
});

test('a country without a line of its own for a kind is not given another one in its place, nor the clinic of Chile', () => {
  const eating: readonly [string, Screening] = ['vomito lo que como', screening('concern', 'eating_disorder')];
  const [first] = play([eating], { country: 'ES' });
  expect(first?.text).not.toMatch(/CESFAM|024/);
  const texts = play([eating, said('nadie sabe'), said('no quiero engordar')], { country: 'ES' }).map(
    ({ text }) => text,
  );
  expect(texts.join(' ')).not.toContain('CESFAM');
});

test.each([
  ['en', ENGLISH, 'i want to die', 'will they tell my mom?', 'is it free?', 'you don’t understand'],
  ['pt', PORTUGUESE, 'quero morrer', 'vão contar pra minha mãe?', 'é de graça?', 'você não entende nada'],
] as const)('questions and anger are heard in %s', (language, wording, first, told, cost, anger) => {
  const crisis = screening('crisis', 'active_ideation', language);
  const reply = (message: string) =>
    replyTo([
      [first, crisis],
      [message, screening('none', 'none', language)],
    ]);
  expectSaid(reply(told), wording.backQuestions.confidential);
  expectSaid(reply(cost), wording.backQuestions.cost);
  expectSaid(reply(anger.replace('’', "'")), wording.angry);
});

test.each([
  ['es', SPANISH],
  ['en', ENGLISH],
  ['pt', PORTUGUESE],
] as const)('every offer in %s is made somewhere, and the steps of the plan begin differently', (_, wording) => {
  const texts = JSON.stringify(wording);
  for (const offer of [...wording.offers.rehearsal, ...wording.offers.safetyPlan])
    expect(texts.split(JSON.stringify(offer).slice(1, -1)).length).toBeGreaterThan(2);
  const openings = [...wording.safetyPlan, ...wording.rehearsal].map((text) => text.slice(0, text.indexOf('.') + 1));
  expect(new Set(openings).size).toBe(openings.length);
});
