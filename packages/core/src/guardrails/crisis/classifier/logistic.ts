/** How likely a text tells of a crisis, and of a concern or more, each from 0 to 1. */
export interface Scores {
  readonly crisis: number;
  readonly concern: number;
}

/** What is known of a text by name, such as which rules fired. */
export type NamedInputs = ReadonlyMap<string, number>;

/** A logistic regression over a few dozen named inputs; a name without a weight counts nothing. */
export interface Regression {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The probability that a regression gives. */
export function predict({ weights, bias }: Regression, inputs: NamedInputs): number {
  let sum = bias;
  for (const [name, value] of inputs) sum += value * (weights[name] ?? 0);
  return logistic(sum);
}

/** From log odds to a probability. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** From a probability to its log odds, bounded: nothing is certain to a thousandth. */
export function logOdds(probability: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
}
