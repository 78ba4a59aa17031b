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
  /** A negative that shares words or shape with a crisis teaches more. */
  readonly hard: boolean;
  /** A line that a careful reader may call either way teaches less. */
  readonly weight: number;
}

export interface Head {
  readonly weights: Float32Array;
  readonly bias: number;
}

export type HeadName = 'crisis' | 'concern';

const EPOCHS = 6;
const LEARNING_RATE = 0.5;
const L2 = 5e-5;
/** What the crisis head makes of a concern matters little: either reading is answered with care. */
const CONCERN_AS_CRISIS = 0.2;
const HARD = 2;

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
    hard,
    weight: accept.length > 1 ? 0.5 : 1,
  };
}

/** Logistic regression by stochastic gradient descent with a step of its own for each feature (AdaGrad). */
export function trainHead(examples: readonly Example[], name: HeadName): Head {
  // A weight and the sum of its squared gradients stand side by side: they are always wanted together.
  const state = new Float32Array(2 * BUCKETS);
  for (let at = 1; at < state.length; at += 2) state[at] = 1e-2;
  let bias = 0;
  const order = examples.map((_, index) => index);
  const random = seededRandom(20_261_123);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features } = example;
      const weight = weightOf(example, name);
      const scale = 1 / normOf(features.length);
      let sum = 0;
      for (const bucket of features) sum += state[2 * bucket] ?? 0;
      const error = (logistic(sum * scale + bias) - example[name]) * weight;
      bias -= 0.02 * error;
      for (const bucket of features) {
        const at = 2 * bucket;
        const before = state[at] ?? 0;
        const gradient = error * scale + L2 * before;
        const square = (state[at + 1] ?? 0) + gradient * gradient;
        state[at + 1] = square;
        state[at] = before - (LEARNING_RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return { weights: state.filter((_, at) => at % 2 === 0), bias };
}

function weightOf({ weight, hard, crisis, concern }: Example, name: HeadName): number {
  if (name === 'crisis' && concern === 1 && crisis === 0) return weight * CONCERN_AS_CRISIS;
  return hard ? weight * HARD : weight;
}

/** The probability a head gives. The same sum as `classify`, before the weights are rounded to bytes. */
export function scoreOf({ weights, bias }: Head, features: Uint32Array): number {
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] ?? 0;
  return logistic(sum / normOf(features.length) + bias);
}
