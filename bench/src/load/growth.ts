/** A look at the server, by the minute. */
export interface Sample {
  readonly minute: number;
  readonly rssMb: number;
  readonly heapMb: number;
  readonly loopDelayMs: number;
  readonly openFiles: number | undefined;
}

/** Stretches that the second half is cut into. */
const STRETCHES = 10;

/**
 * By how many MB a figure grows in the second half of the samples. The collector of garbage makes a saw of memory: what is not garbage is
 * what is left at the lowest point of each stretch. A straight line through those (least squares) gives the slope.
 */
export function growthMb(samples: readonly Sample[], figure: 'rssMb' | 'heapMb'): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  const first = half[0]?.minute ?? 0;
  const lasts = (half.at(-1)?.minute ?? first) - first;
  const floors = Array.from({ length: STRETCHES }, (_, stretch) => {
    const inside = half.filter(({ minute }) => Math.floor(((minute - first) / lasts) * STRETCHES * 0.9999) === stretch);
    const lowest = inside.toSorted((one, other) => one[figure] - other[figure])[0];
    return lowest ? [{ x: lowest.minute, y: lowest[figure] }] : [];
  }).flat();
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(floors.map(({ x }) => x)), mean(floors.map(({ y }) => y))];
  const spread = floors.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = floors.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return slope * lasts;
}
