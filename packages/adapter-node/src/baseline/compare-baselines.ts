import type { Baseline } from './baseline-file.ts';

export interface ComparisonLimits {
  /** How many times as slow, or as faulty, is still all right. */
  readonly maxRatio: number;
  /** A difference under this is noise, whatever its ratio. */
  readonly noiseMs: number;
}

export interface Comparison {
  readonly operation: string;
  readonly metric: 'average' | 'p95' | 'error rate';
  readonly before: number;
  readonly now: number;
  readonly ok: boolean;
}

/** The checklist's target: fewer errors than that are no reason to go back. */
const TOLERATED_ERRORS = 0.01;

/** Each figure beside what it was. An operation that only one of the two knows is left out. */
export function compareBaselines(
  before: Baseline,
  now: Baseline,
  { maxRatio, noiseMs }: ComparisonLimits,
): readonly Comparison[] {
  const slower = (was: number, is: number) => is > was * maxRatio && is - was > noiseMs;
  const faultier = (was: number, is: number) => is > Math.max(was * maxRatio, TOLERATED_ERRORS);
  return Object.entries(before.operations).flatMap(([operation, was]): Comparison[] => {
    const is = now.operations[operation];
    if (!is) return [];
    const row = { operation };
    return [
      { ...row, metric: 'average', before: was.averageMs, now: is.averageMs, ok: !slower(was.averageMs, is.averageMs) },
      { ...row, metric: 'p95', before: was.p95Ms, now: is.p95Ms, ok: !slower(was.p95Ms, is.p95Ms) },
      {
        ...row,
        metric: 'error rate',
        before: was.errorRate,
        now: is.errorRate,
        ok: !faultier(was.errorRate, is.errorRate),
      },
    ];
  });
}
