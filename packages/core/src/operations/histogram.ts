/** How many durations fell into which bucket. Each bucket reaches a fifth further than the one before it. */
export type Histogram = Map<number, number>;

const GROWTH = 1.2;
/** Whatever takes longer counts as this long, so that a histogram has 74 buckets at most. */
const LONGEST_MS = 600_000;

export function observe(histogram: Histogram, ms: number): void {
  const bucket = Math.ceil(Math.log(Math.min(Math.max(ms, 1), LONGEST_MS)) / Math.log(GROWTH));
  histogram.set(bucket, (histogram.get(bucket) ?? 0) + 1);
}

export function merge(histograms: readonly Histogram[]): Histogram {
  const merged: Histogram = new Map();
  for (const histogram of histograms) {
    for (const [bucket, count] of histogram) merged.set(bucket, (merged.get(bucket) ?? 0) + count);
  }
  return merged;
}

/** The duration that a share of all do not pass, in milliseconds, right to a tenth; undefined of none. */
export function percentile(histogram: Histogram, share: number): number | undefined {
  const total = [...histogram.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [bucket, count] of [...histogram].sort(([one], [other]) => one - other)) {
    seen += count;
    if (seen >= total * share) return Math.round(GROWTH ** (bucket - 0.5));
  }
  return undefined;
}
