import { describe, expect, test } from 'vitest';
import { screen } from './screen.ts';

/** The sentences anybody would use, built from their parts: who means it, what, and what is said after it. */
interface Sentences {
  readonly heads: readonly string[];
  readonly acts: readonly string[];
  readonly tails: readonly string[];
}

const PLAIN: Readonly<Record<string, Sentences>> = {
  Spanish: {
    heads: [
      'quiero',
      'necesito',
      'voy a',
      'hoy voy a',
      'decidí',
      'pienso en',
      'he pensado en',
      'a veces pienso en',
      'tengo ganas de',
      'creo que voy a',
      'ya no aguanto más, voy a',
    ],
    acts: [
      'matarme',
      'suicidarme',
      'quitarme la vida',
      'terminar con mi vida',
      'ahorcarme',
      'tomarme todas las pastillas',
      'dejar de existir',
      'hacerme daño',
    ],
    tails: [
      '',
      ' hoy',
      ' esta noche',
      ' mañana',
      ' el domingo',
      ' el viernes a las 8',
      ' este fin de semana',
      ' antes de mi cumpleaños',
      ' después de la prueba',
      ' cuando mis papás salgan',
      ' porque ya no doy más',
      ' y no sé qué hacer',
      ', ayuda',
      ', es en serio',
    ],
  },
  English: {
    heads: [
      'i want to',
      'i need to',
      "i'm going to",
      'i decided to',
      'i might',
      'tonight i will',
      'i keep planning to',
    ],
    acts: ['kill myself', 'end my life', 'hang myself', 'take all my pills', 'hurt myself', 'stop existing'],
    tails: [
      '',
      ' tonight',
      ' tomorrow',
      ' on sunday',
      ' this weekend',
      ' before my birthday',
      ' after the exam',
      ' when my parents leave',
      " because i can't take it",
      " and i don't know what to do",
      ', help',
      ", i'm serious",
    ],
  },
  Portuguese: {
    heads: [
      'quero',
      'preciso',
      'vou',
      'decidi',
      'acho que vou',
      'tenho vontade de',
      'às vezes quero',
      'não sei se quero',
    ],
    acts: [
      'me matar',
      'tirar minha vida',
      'me enforcar',
      'tomar todos os remédios',
      'me machucar',
      'deixar de existir',
    ],
    tails: [
      '',
      ' hoje à noite',
      ' amanhã',
      ' no domingo',
      ' antes do meu aniversário',
      ' depois da prova',
      ' quando meus pais saírem',
      ' porque não aguento mais',
      ', me ajuda',
      ', é sério',
    ],
  },
};

describe('what is said plainly is never nothing, whatever is said after it', () => {
  test.each(Object.entries(PLAIN))('%s', (_language, { heads, acts, tails }) => {
    const said = heads.flatMap((head) => acts.flatMap((act) => tails.map((tail) => `${head} ${act}${tail}`)));
    expect(said.filter((text) => screen(text).level === 'none')).toEqual([]);
  });
});
