import {
  BUCKETS,
  type FeatureWord,
  normOf,
  visitFeatures,
} from '../../packages/core/src/guardrails/crisis/classifier/features.ts';
import { logistic } from '../../packages/core/src/guardrails/crisis/classifier/logistic.ts';
import { seededRandom, shuffle } from './random.ts';
import type { CorpusLine } from './read-corpus.ts';

export interface Example {
  readonly features: Uint32Array;
  /** 1 where the head should say yes. */
  readonly crisis: 0 | 1;
  readonly concern: 0 | 1;
  /** A harmless line that is easily taken for a crisis teaches more: one that shares words or shape with it, or is long. */
  readonly hard: boolean;
  /** A line that a careful reader may call either way teaches less. */
  readonly weight: number;
}

export interface Head {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** The crisis head says how likely a crisis is, the concern head how likely a concern or more. */
export interface Heads {
  readonly crisis: Head;
  readonly concern: Head;
}

const EPOCHS = 6;
/** Then the features that say little are let go, and the others learn on without them: they take over what those had said. */
const EPOCHS_BEFORE_PRUNING = 3;
/** Features that are kept of more than half a million. Most of the others were met once. The model that ships stays below 400 kB. */
const KEPT_BUCKETS = 190_000;
const LEARNING_RATE = 0.8;
const L2 = 1e-4;
/** Labels are judgements: nothing is learned as more certain than this. */
const DOUBT = 0.02;
/** A hard negative teaches that many times as much. */
const HARD = 3;
/** A harmless line of more words counts as hard: whoever has a lot to bear wrote most of the long lines, so that length would be heard as danger. */
const BRIEF = 12;

export function featuresOf(words: readonly FeatureWord[]): Uint32Array {
  const buckets: number[] = [];
  visitFeatures(words, (bucket) => buckets.push(bucket));
  return Uint32Array.from(buckets);
}

/** What a labelled line teaches, read as these words. */
export function exampleOf({ expect, accept, hard }: CorpusLine, words: readonly FeatureWord[]): Example {
  return {
    features: featuresOf(words),
    crisis: expect === 'crisis' ? 1 : 0,
    concern: expect === 'none' ? 0 : 1,
    hard: hard || (expect === 'none' && words.length > BRIEF),
    weight: accept.length > 1 ? 0.5 : 1,
  };
}

/** Both heads, learned side by side, so that they keep the same features. */
export function trainHeads(examples: readonly Example[]): Heads {
  const crisis = newLearner();
  const concern = newLearner();
  let samples = examples.map(sampleOf);
  const random = seededRandom(20_261_123);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch === EPOCHS_BEFORE_PRUNING) samples = prune(samples, [crisis, concern]);
    shuffle(samples, random);
    for (const { example, buckets, scale } of samples) {
      const weight = example.hard ? example.weight * HARD : example.weight;
      // What the crisis head makes of a concern does not matter: either reading is answered with care.
      if (example.crisis === example.concern) learn(crisis, buckets, scale, example.crisis, weight);
      learn(concern, buckets, scale, example.concern, weight);
    }
  }
  return { crisis: headOf(crisis), concern: headOf(concern) };
}

interface Sample {
  readonly example: Example;
  /** Those of its features that are still looked at. */
  readonly buckets: Uint32Array;
  readonly scale: number;
}

const sampleOf = (example: Example): Sample => ({
  example,
  buckets: example.features,
  scale: 1 / normOf(example.features.length),
});

interface Learner {
  /** A weight and the sum of its squared gradients stand side by side: they are always wanted together. */
  readonly state: Float32Array;
  /** One number, in an array of its own: as a property that began as 0 it was, once in ten runs, one number for both learners (V8 13.6). */
  readonly bias: Float64Array;
}

function newLearner(): Learner {
  const state = new Float32Array(2 * BUCKETS);
  for (let at = 1; at < state.length; at += 2) state[at] = 1e-2;
  return { state, bias: new Float64Array(1) };
}

const headOf = ({ state, bias }: Learner): Head => ({
  weights: state.filter((_, at) => at % 2 === 0),
  bias: bias[0] ?? 0,
});

/** One step of logistic regression by gradient descent with a step of its own for each feature (AdaGrad). */
function learn({ state, bias }: Learner, buckets: Uint32Array, scale: number, label: 0 | 1, weight: number): void {
  let sum = 0;
  for (const bucket of buckets) sum += state[2 * bucket] ?? 0;
  const target = DOUBT + label * (1 - 2 * DOUBT);
  const biasBefore = bias[0] ?? 0;
  const error = (logistic(sum * scale + biasBefore) - target) * weight;
  bias[0] = biasBefore - 0.02 * error;
  for (const bucket of buckets) {
    const at = 2 * bucket;
    const before = state[at] ?? 0;
    const gradient = error * scale + L2 * before;
    const square = (state[at + 1] ?? 0) + gradient * gradient;
    state[at + 1] = square;
    state[at] = before - (LEARNING_RATE * gradient) / Math.sqrt(square);
  }
}

/** The share of the weights that is taken for outsized: the few largest, so that the many small ones keep their differences. */
const OUTSIZED = 0.002;

/** The largest weight that is not outsized. */
export function largestOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes[Math.floor(sizes.length * (1 - OUTSIZED))] ?? 1;
}

/** Sets the weights of all but the features that say most to nothing, and takes them out of the samples. */
function prune(samples: readonly Sample[], learners: readonly Learner[]): Sample[] {
  const counts = new Float64Array(BUCKETS);
  for (const { buckets } of samples) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const said = new Float64Array(BUCKETS);
  for (const learner of learners) {
    const { weights } = headOf(learner);
    const largest = largestOf(weights);
    weights.forEach((weight, bucket) => {
      said[bucket] = (said[bucket] ?? 0) + Math.abs(weight) / largest;
    });
  }
  // A feature that is met more often says more, though not in proportion: a rare one may be the only one that tells.
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    said[bucket] = (said[bucket] ?? 0) * Math.sqrt(Math.sqrt(counts[bucket] ?? 0));
  const least = said.toSorted().at(-KEPT_BUCKETS) ?? 0;
  const isKept = (bucket: number) => (said[bucket] ?? 0) >= least && (said[bucket] ?? 0) > 0;
  for (const { state } of learners)
    for (let bucket = 0; bucket < BUCKETS; bucket++) if (!isKept(bucket)) state[2 * bucket] = 0;
  return samples.map((sample) => ({ ...sample, buckets: sample.buckets.filter(isKept) }));
}

/** The probability a head gives. The same sum as `classify`, before the weights are rounded to bytes. */
export function scoreOf({ weights, bias }: Head, features: Uint32Array): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] ?? 0;
  return logistic(sum / normOf(features.length) + bias);
}
