import {
  type NamedInputs,
  predict,
  type Regression,
} from '../../packages/core/src/guardrails/crisis/classifier/logistic.ts';
import { seededRandom, shuffle } from './random.ts';

/** One message as the combiner sees it, and what a careful reader said of it. */
export interface CombinerExample {
  readonly inputs: NamedInputs;
  readonly crisis: 0 | 1;
  readonly concern: 0 | 1;
  readonly weight: number;
}

/** A logistic regression over a few dozen inputs. */
export function trainCombiner(examples: readonly CombinerExample[], name: 'crisis' | 'concern'): Regression {
  const weights: Record<string, number> = {};
  let bias = 0;
  const order = examples.map((_, index) => index);
  const random = seededRandom(7);
  for (let epoch = 0; epoch < 60; epoch++) {
    const rate = 0.05 / (1 + epoch / 6);
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const error = (predict({ weights, bias }, example.inputs) - example[name]) * example.weight;
      bias -= rate * error;
      for (const [input, value] of example.inputs) {
        const weight = weights[input] ?? 0;
        weights[input] = weight - rate * (error * value + 1e-3 * weight);
      }
    }
  }
  const short = (value: number) => Number(value.toPrecision(4));
  const sorted = Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { bias: short(bias), weights: Object.fromEntries(sorted.map(([input, weight]) => [input, short(weight)])) };
}

/** The lowest threshold at which no more than the given share of the scores passes. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  return Number(((sorted[allowed] ?? 0.5) + 1e-6).toPrecision(4));
}
