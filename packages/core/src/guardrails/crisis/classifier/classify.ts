import type { Scores } from '../combine.ts';
import { remember } from '../text/remember.ts';
import { BUCKETS, type FeatureWord, visitContext, visitWord, withoutRefrain } from './features.ts';
import { MODEL } from './model.generated.ts';

/** The shipped weights, unpacked when they are first needed: for each bucket one signed byte a head. */
let weights: Int8Array | undefined;

/** How much a text resembles the crises, and the crises or concerns, of the corpus: two logistic scores from 0 to 1. */
export function classify(message: readonly FeatureWord[]): Scores {
  const words = withoutRefrain(message);
  weights ??= decode(MODEL.weights);
  const table = weights;
  let crisis = 0;
  let concern = 0;
  let features = 0;
  visitContext(words, (bucket) => {
    crisis += table[bucket] ?? 0;
    concern += table[BUCKETS + bucket] ?? 0;
    features += 1;
  });
  for (const { form } of words) {
    const word = sumsOfWord(form);
    crisis += word.crisis;
    concern += word.concern;
    features += word.features;
  }
  // Long texts have more features, not more danger: the sum grows with the root of their number.
  const norm = Math.sqrt(Math.max(1, features));
  return {
    crisis: logistic((crisis * MODEL.crisis.scale) / norm + MODEL.crisis.bias),
    concern: logistic((concern * MODEL.concern.scale) / norm + MODEL.concern.bias),
  };
}

interface Sums {
  readonly crisis: number;
  readonly concern: number;
  readonly features: number;
}

const sumsOfWord = remember((word): Sums => {
  weights ??= decode(MODEL.weights);
  const table = weights;
  const sums = { crisis: 0, concern: 0, features: 0 };
  visitWord(word, (bucket) => {
    sums.crisis += table[bucket] ?? 0;
    sums.concern += table[BUCKETS + bucket] ?? 0;
    sums.features += 1;
  });
  return sums;
});

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function decode(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (character) => (character.charCodeAt(0) << 24) >> 24);
}
