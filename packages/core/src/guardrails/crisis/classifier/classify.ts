import type { Scores } from '../combine.ts';
import { rememberBy } from '../text/remember.ts';
import {
  BUCKETS,
  type FeatureWord,
  featuresOfWord,
  normOf,
  visitCompany,
  type WordFeatures,
  withoutRefrain,
} from './features.ts';
import { MODEL } from './model.generated.ts';

/**
 * The shipped weights, unpacked when they are first needed: for each bucket one byte, whose upper half is the weight of the crisis
 * head and whose lower half is that of the concern head, each from 0 to 14 with 7 in the middle.
 */
let weights: Uint8Array | undefined;
const MIDDLE = 7;
const NO_WEIGHT = (MIDDLE << 4) | MIDDLE;

/** How much a text resembles the crises, and the crises or concerns, of the corpus: two logistic scores from 0 to 1. */
export function classify(message: readonly FeatureWord[]): Scores {
  const words = withoutRefrain(message.map(weighWord));
  weights ??= decode(MODEL.weights);
  const table = weights;
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
  crisis -= MIDDLE * features;
  concern -= MIDDLE * features;
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

const weighWord = rememberBy(formOf, (word: FeatureWord): WeighedWord => {
  weights ??= decode(MODEL.weights);
  const features = featuresOfWord(word);
  let crisis = 0;
  let concern = 0;
  for (const bucket of features.own) {
    const both = weights[bucket] ?? 0;
    crisis += both >> 4;
    concern += both & 15;
  }
  return { ...features, crisis, concern };
});

function formOf({ form }: FeatureWord): string {
  return form;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** What ships: for each bucket a bit that says whether it weighs anything, then the bytes of those that do. */
function decode(base64: string): Uint8Array {
  const shipped = atob(base64);
  const table = new Uint8Array(BUCKETS).fill(NO_WEIGHT);
  let next = BUCKETS / 8;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (((shipped.charCodeAt(bucket >> 3) >> (bucket & 7)) & 1) === 1) table[bucket] = shipped.charCodeAt(next++);
  }
  return table;
}
