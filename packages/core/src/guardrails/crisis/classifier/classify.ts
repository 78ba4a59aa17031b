import { memoiseBy } from '../text/memoise.ts';
import {
  type FeatureWord,
  featuresOfWord,
  LEMMA_WINDOW,
  normOf,
  visitCompanyOf,
  visitEnd,
  type WordFeatures,
  withoutRefrain,
} from './features.ts';
import { logistic, type Scores } from './logistic.ts';
import { MODEL } from './model.generated.ts';
import { LARGEST_LEVEL, unpackLevels } from './packed-levels.ts';

/** The shipped weights, unpacked when they are first needed. */
let levels: Uint8Array | undefined;

function tableOfLevels(): Uint8Array {
  levels ??= unpackLevels(MODEL.weights);
  return levels;
}

/** Scores the words `[from, to)` of a text; the whole of it by default. */
export type Scorer = (from?: number, to?: number) => Scores;

/** How much a text, and any part of it, resembles the crises, and the crises or concerns, of the corpus. */
export function scorerOf(text: readonly FeatureWord[]): Scorer {
  const words = text.map(weighWord);
  const sums = withoutRefrain(words) === words ? sumsOf(words) : undefined;
  return (from = 0, to = words.length) => {
    if (sums) return scoresOf(sumOfPart(words, from, to, sums));
    const part = withoutRefrain(words.slice(from, to));
    return scoresOf(sumOfPart(part, 0, part.length, sumsOf(part)));
  };
}

/** What features say together, and how many they are. */
interface Sum {
  crisis: number;
  concern: number;
  features: number;
}

const NOTHING: Readonly<Sum> = { crisis: 0, concern: 0, features: 0 };

/** The sum of the words before each place of a text, its end included. */
function sumsOf(words: readonly WeighedWord[]): readonly Sum[] {
  const sum = { ...NOTHING };
  const add = addTo(sum);
  return [
    { ...NOTHING },
    ...words.map((word, at) => {
      addWord(sum, word);
      visitCompanyOf(words, at, 0, add);
      return { ...sum };
    }),
  ];
}

/** The sum of the words `[from, to)` by themselves: the first of them lose the company of those before, the rest is known. */
function sumOfPart(words: readonly WeighedWord[], from: number, to: number, sums: readonly Sum[]): Sum {
  const sum = { ...NOTHING };
  const add = addTo(sum);
  const known = from === 0 ? 0 : Math.min(to, from + LEMMA_WINDOW);
  words.slice(from, known).forEach((word, at) => {
    addWord(sum, word);
    visitCompanyOf(words, from + at, from, add);
  });
  const { crisis, concern, features } = sums[to] ?? NOTHING;
  const before = sums[known] ?? NOTHING;
  sum.crisis += crisis - before.crisis;
  sum.concern += concern - before.concern;
  sum.features += features - before.features;
  visitEnd(words[to - 1], add);
  return sum;
}

function addWord(sum: Sum, { crisis, concern, own }: WeighedWord): void {
  sum.crisis += crisis;
  sum.concern += concern;
  sum.features += own.length;
}

function addTo(sum: Sum): (bucket: number) => void {
  const table = tableOfLevels();
  return (bucket) => {
    const both = table[bucket] ?? 0;
    sum.crisis += both >> 4;
    sum.concern += both & 15;
    sum.features += 1;
  };
}

function scoresOf({ crisis, concern, features }: Sum): Scores {
  const norm = normOf(features);
  // The levels in the table are moved up to be positive.
  const moved = LARGEST_LEVEL * features;
  return {
    crisis: logistic(((crisis - moved) * MODEL.crisis.scale) / norm + MODEL.crisis.bias),
    concern: logistic(((concern - moved) * MODEL.concern.scale) / norm + MODEL.concern.bias),
  };
}

interface WeighedWord extends WordFeatures {
  readonly crisis: number;
  readonly concern: number;
}

const formOf = ({ form }: FeatureWord): string => form;

const weighWord = memoiseBy(formOf, (word): WeighedWord => {
  const table = tableOfLevels();
  const features = featuresOfWord(word);
  let crisis = 0;
  let concern = 0;
  for (const bucket of features.own) {
    const both = table[bucket] ?? 0;
    crisis += both >> 4;
    concern += both & 15;
  }
  return { ...features, crisis, concern };
});
