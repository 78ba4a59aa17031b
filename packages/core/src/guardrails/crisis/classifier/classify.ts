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

/** How much a text resembles the crises, and the crises or concerns, of the corpus. */
export function classify(message: readonly FeatureWord[]): Scores {
  const words = withoutRefrain(message.map(weighWord));
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
