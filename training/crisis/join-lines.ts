import type { Turn } from '@flou/core/guardrails';
import { seededRandom, shuffle } from './random.ts';
import type { CorpusLine } from './read-corpus.ts';

/** Between two lines of one voice: as people part their sentences. */
const SEAMS = ['. ', '. ', ', ', '\n', ' ', '... '];
/** Between two messages: a tutor that asks about the task, or does not. */
const TUTOR = [
  'Vamos paso a paso.',
  '¿Qué llevas hasta ahora?',
  'Bien, sigamos con lo que falta.',
  '¿Qué parte te cuesta más?',
];
/** Harmless lines that are put together. */
const FEWEST = 2;
const MOST = 5;
/** Of the crises and concerns, the share that is also told between harmless lines. */
const TOLD_IN_PASSING = 0.15;

/**
 * Long messages put together from what one voice wrote. Whoever has a lot to bear wrote most of the long lines of the corpus, so that length itself
 * would be heard as danger; but students explain their group work at length, too. Several harmless lines are a long
 * harmless message; a crisis between harmless lines is still one.
 */
export function longMessages(corpus: readonly CorpusLine[]): CorpusLine[] {
  const random = seededRandom(20_261_130);
  const joined = (lines: readonly CorpusLine[]): Turn[] => [
    { role: 'user', text: lines.map(textOf).reduce((text, next) => `${text}${pick(SEAMS, random)}${next}`) },
  ];
  return [...voicesOf(corpus).values()].flatMap((lines) => {
    const harmless = lines.filter(isHarmless);
    return [
      ...harmlessTogether(harmless, joined, random),
      ...lines
        .filter((line) => line.expect !== 'none' && harmless.length > 0 && random() < TOLD_IN_PASSING)
        .map((line) => {
          const around = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(harmless, random));
          return { ...line, turns: joined(shuffled([line, ...around], random)) };
        }),
    ];
  });
}

/** The same as talks: what one voice said, message by message, and the tutor between. What stands last in a talk is what it is labelled by. */
export function plainTalks(corpus: readonly CorpusLine[]): CorpusLine[] {
  const random = seededRandom(20_261_201);
  const talk = (lines: readonly CorpusLine[]): Turn[] =>
    lines.flatMap((line, at): Turn[] => [
      ...(at > 0 ? [{ role: 'model', text: pick(TUTOR, random) } as const] : []),
      { role: 'user', text: textOf(line) },
    ]);
  return [...voicesOf(corpus).values()].flatMap((lines) => {
    const harmless = lines.filter(isHarmless);
    return [
      ...harmlessTogether(harmless, talk, random),
      ...lines
        .filter((line) => line.expect !== 'none' && harmless.length > 0 && random() < TOLD_IN_PASSING)
        .map((line) => ({ ...line, turns: talk([pick(harmless, random), line]) })),
    ];
  });
}

function voicesOf(corpus: readonly CorpusLine[]): ReadonlyMap<string, CorpusLine[]> {
  return Map.groupBy(
    corpus.filter(({ turns }) => turns.length === 1),
    ({ voice }) => voice,
  );
}

const isHarmless = ({ expect, accept }: CorpusLine): boolean => expect === 'none' && accept.length === 1;

const textOf = ({ turns }: CorpusLine): string => turns[0]?.text ?? '';

/** Every harmless line of a voice once, a few at a time. */
function harmlessTogether(
  lines: readonly CorpusLine[],
  join: (lines: readonly CorpusLine[]) => readonly Turn[],
  random: () => number,
): CorpusLine[] {
  const rest = shuffled(lines, random);
  const together: CorpusLine[] = [];
  while (rest.length >= FEWEST) {
    const part = rest.splice(0, FEWEST + Math.floor(random() * (MOST - FEWEST + 1)));
    const last = part.at(-1);
    if (last) together.push({ ...last, hard: part.some(({ hard }) => hard), turns: join(part) });
  }
  return together;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  shuffle(copy, random);
  return copy;
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}
