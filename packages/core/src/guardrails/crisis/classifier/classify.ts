import { memoiseBy } from '../text/memoise.ts';
import {
  type FeatureWord,
  featuresOfWord,
  normOf,
  visitCompany,
  type WordFeatures,
  withoutRefrain,
} from './features.ts';
import { logistic, type Scores } from './logistic.ts';
import { MODEL } from './model.generated.ts';
import { LARGEST_LEVEL, unpackLevels } from './packed-levels.ts';

/** The shipped weights, unpacked when they are first needed. */
let levels: Uint8Array | undefined;

/** Scores the words `[from, to)` of a text; the whole of it by default. */
export type Scorer = (from?: number, to?: number) => Scores;

/** How much a text, and any part of it, resembles the crises, and the crises or concerns, of the corpus. */
export function scorerOf(text: readonly FeatureWord[]): Scorer {
  const words = text.map(weighWord);
  return (from = 0, to = words.length) => score(words.slice(from, to));
}

function score(part: readonly WeighedWord[]): Scores {
  const words = withoutRefrain(part);
  levels ??= unpackLevels(MODEL.weights);
  const table = levels;
  let crisis = 0;
  let concern = 0;
  let features = 0;
  for (const word of words) {
    crisis += word.crisis;
    concern += word.concern;
    features += word.own.length;
  }
  visitCompany(words, (bucket) => {
    const both = table[bucket] ?? 0;
    crisis += both >> 4;
    concern += both & 15;
    features += 1;
  });
  // The levels in the table are moved up to be positive.
  crisis -= LARGEST_LEVEL * features;
  concern -= LARGEST_LEVEL * features;
  const norm = normOf(features);
  return {
    crisis: logistic((crisis * MODEL.crisis.scale) / norm + MODEL.crisis.bias),
    concern: logistic((concern * MODEL.concern.scale) / norm + MODEL.concern.bias),
  };
}

interface WeighedWord extends WordFeatures {
  readonly crisis: number;
  readonly concern: number;
}

const formOf = ({ form }: FeatureWord): string => form;

const weighWord = memoiseBy(formOf, (word): WeighedWord => {
  levels ??= unpackLevels(MODEL.weights);
  const features = featuresOfWord(word);
  let crisis = 0;
  let concern = 0;
  for (const bucket of features.own) {
    const both = levels[bucket] ?? 0;
    crisis += both >> 4;
    concern += both & 15;
  }
  return { ...features, crisis, concern };
});
