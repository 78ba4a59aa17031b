import { describe, expect, test } from 'vitest';
import { screen } from '../screen.ts';
import type { Level, Turn } from '../screening.ts';

/** A conversation written as lines: the writer begins, then they take turns. */
function turns(...lines: readonly string[]): Turn[] {
  return lines.map((text, index) => ({ role: index % 2 === 0 ? 'user' : 'model', text }));
}

const ASKED = '¿Has pensado en hacerte daño o en quitarte la vida?';
const HARMLESS = '¿Terminaste la guía de álgebra?';

const ROWS: readonly (readonly [says: string, level: Level, conversation: readonly Turn[]])[] = [
  ['yes to the question', 'crisis', turns('me siento pésimo', ASKED, 'sí')],
  ['sometimes', 'crisis', turns('hola', ASKED, 'a veces')],
  ['a number', 'crisis', turns('hola', 'Del 0 al 10, ¿qué tan fuertes son las ganas de morir?', 'un 8')],
  ['does not know', 'crisis', turns('hola', ASKED, 'no sé')],
  ['in English', 'crisis', turns('hey', 'Are you thinking about killing yourself?', 'kind of')],
  [
    'a time, after the risk was told',
    'crisis',
    turns('no quiero seguir viviendo', '¿Has pensado cuándo lo harías?', 'mañana'),
  ],
  ['yes to something harmless', 'none', turns('hola', HARMLESS, 'sí')],
  ['tomorrow, about homework', 'none', turns('hola', '¿Cuándo entregas el informe?', 'mañana')],
  ['a plain no', 'none', turns('ando bajo de nota', ASKED, 'no, nunca')],
  [
    'a no after a gasp',
    'none',
    turns('tô morta de cansaço', 'Você tem vontade de morrer?', 'nossa, não! cansada do treino'),
  ],
  ['a no after surprise', 'none', turns('this worksheet', 'Are you thinking of hurting yourself?', 'omg what no lol')],
  [
    'only a way of saying it',
    'none',
    turns('se eu tirar zero eu morro', 'Você pensa mesmo em morrer?', 'modo de dizer, profe'),
  ],
  ['how could I not', 'crisis', turns('estoy mal', ASKED, 'pero cómo no voy a pensarlo')],
  ['a no with a but', 'concern', turns('hola', ASKED, 'no, eso no, pero no le veo sentido a nada')],
  ['takes back what was said', 'concern', turns('me quiero matar, ya lo decidí', ASKED, 'era broma, tranquilo')],
  ['a game explains it', 'none', turns('cómo me mato más rápido', ASKED, 'jaja no, en el minecraft')],
  [
    'there is no friend',
    'crisis',
    turns('tengo un amigo que se quiere matar', '¿Está contigo?', 'bueno, no hay amigo, soy yo'),
  ],
  ['risk lingers over a short answer', 'crisis', turns('quiero morirme', '¿Hay alguien contigo?', 'no')],
  [
    'the tutor says the words, not the writer',
    'none',
    turns('hola', 'El ensayo trata del suicidio y de querer morir.', 'ok, ¿cuántas páginas son?'),
  ],
  ['how often, instead of a yes', 'crisis', turns('estoy cansado', ASKED, 'más de lo que me gustaría')],
  [
    'how often, in English',
    'crisis',
    turns("i'm tired", 'Have you thought about killing yourself?', 'more than i should'),
  ],
  ['an answer that ends the sentence', 'crisis', turns('estoy cansado', '¿De qué estás cansado?', 'de vivir')],
  ['the same, of school', 'none', turns('estoy cansado', '¿De qué estás cansado?', 'del colegio')],
  [
    'a complaint that comes again',
    'none',
    turns('esto falla', '¿Cómo vienes hoy?', 'esto falla', '¿Cómo vienes hoy?', 'esto falla', HARMLESS, 'esto falla'),
  ],
  [
    'a task that does not go on',
    'none',
    turns(
      'tengo que hacer un afiche y no se me ocurre nada',
      '¿Para cuándo es?',
      'el viernes',
      'Anota tres ideas. ¿Puedes?',
      'nada todavía',
    ),
  ],
  [
    'an answer of other words, remembered a turn later',
    'concern',
    turns('estoy raro', '¿Has pensado en morir?', 'con regularidad', HARMLESS, '¿y cómo resuelvo esta integral?'),
  ],
  [
    'the same words to another question',
    'none',
    turns('estoy raro', '¿Has pensado en descansar?', 'con regularidad', HARMLESS, '¿y cómo resuelvo esta integral?'),
  ],
  ['hurting oneself while asked', 'crisis', turns('hoy falté', '¿Ahora mismo estás lastimándote?', 'estoy en eso')],
  ['yes to being hit', 'concern', turns('no quiero volver a la casa', '¿Alguien te pega?', 'sí')],
];

describe('a conversation', () => {
  test.each(ROWS)('%s: %s', (_says, level, conversation) => {
    expect(screen(conversation).level).toBe(level);
  });

  test('risk that was told keeps the detector watchful, and fades', () => {
    const told = turns('quiero morirme', 'Te escucho. ¿Estás en un lugar seguro?');
    const study = turns('explícame el teorema de Pitágoras', 'La hipotenusa al cuadrado es la suma de los cuadrados.');
    const after = (times: number) =>
      screen([
        ...told,
        ...Array.from({ length: times }, () => study).flat(),
        { role: 'user', text: '¿y el de Euclides?' },
      ]);
    expect(after(1).level).not.toBe('none');
    expect(after(9).level).toBe('none');
  });
});
