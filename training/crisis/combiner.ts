import {
  logistic,
  type NamedInputs,
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

const EPOCHS = 60;
const L2 = 1e-3;

/** A logistic regression over a few dozen inputs. */
export function trainCombiner(examples: readonly CombinerExample[], name: 'crisis' | 'concern'): Regression {
  const names = [...new Set(examples.flatMap(({ inputs }) => [...inputs.keys()]))].sort();
  const numbers = new Map(names.map((input, number) => [input, number]));
  const samples = examples.map((example) => ({
    label: example[name],
    weight: example.weight,
    inputs: Uint16Array.from(example.inputs.keys(), (input) => numbers.get(input) ?? 0),
    values: Float64Array.from(example.inputs.values()),
  }));
  const weights = new Float64Array(names.length);
  let bias = 0;
  const random = seededRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.05 / (1 + epoch / 6);
    shuffle(samples, random);
    for (const { label, weight, inputs, values } of samples) {
      let sum = bias;
      for (let at = 0; at < inputs.length; at++) sum += (values[at] ?? 0) * (weights[inputs[at] ?? 0] ?? 0);
      const error = (logistic(sum) - label) * weight;
      bias -= rate * error;
      for (let at = 0; at < inputs.length; at++) {
        const input = inputs[at] ?? 0;
        const before = weights[input] ?? 0;
        weights[input] = before - rate * (error * (values[at] ?? 0) + L2 * before);
      }
    }
  }
  const short = (value: number) => Number(value.toPrecision(4));
  return {
    bias: short(bias),
    weights: Object.fromEntries(names.map((input, number) => [input, short(weights[number] ?? 0)])),
  };
}

/** The lowest threshold at which no more than the given share of the scores passes. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  return Number(((sorted[allowed] ?? 0.5) + 1e-6).toPrecision(4));
}
