/** One measured figure, side by side with what it is held against. Times of other machines and other days are never compared. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly peer?: { readonly name: string } & Spread;
  /** Ours by the peer's, round by round; their median. */
  readonly ratio?: number;
  /** In words, from the table of promises. */
  readonly goal: string;
  readonly met: boolean;
}

/** One file in `benches/`, which exports it as `bench`. */
export type Bench = (options: { readonly quick: boolean }) => Promise<readonly Row[]>;

/** What several rounds gave: the median, and the middle half of them. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

export type Contestants = Readonly<Record<string, () => Promise<number> | number>>;

/** Lets the contestants take turns, round after round, so that whatever slows the machine slows all of them. The first round warms up. */
export async function race<Names extends Contestants>(
  contestants: Names,
  rounds: number,
): Promise<Record<keyof Names, readonly number[]>> {
  const names = Object.keys(contestants) as (keyof Names)[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<keyof Names, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const figure = (await contestants[name]?.()) ?? Number.NaN;
      if (round >= 0) figures[name].push(figure);
    }
  }
  return figures;
}

/** Of a ratio. `within`: as far from 1 as that, either way. */
type Goal = { readonly atMost: number } | { readonly atLeast: number } | { readonly within: number };

function judged(ratio: number, goal: Goal): [words: string, met: boolean] {
  if ('atMost' in goal) return [`at most ${goal.atMost} of it`, ratio <= goal.atMost];
  if ('atLeast' in goal) return [`at least ${goal.atLeast} of it`, ratio >= goal.atLeast];
  return [`the same within ${goal.within}`, Math.abs(ratio - 1) <= goal.within];
}

/** A row that holds one contestant against another. */
export function versus(options: {
  readonly name: string;
  readonly unit: string;
  readonly ours: readonly number[];
  readonly peer: { readonly name: string; readonly figures: readonly number[] };
  readonly goal: Goal;
}): Row {
  const { name, unit, ours, peer, goal } = options;
  const ratio = spreadOf(ours.map((figure, round) => figure / (peer.figures[round] ?? Number.NaN))).median;
  const [words, met] = judged(ratio, goal);
  return {
    name,
    unit,
    ours: spreadOf(ours),
    peer: { name: peer.name, ...spreadOf(peer.figures) },
    ratio,
    goal: words,
    met,
  };
}

/** A row with a goal of its own. */
export function alone(options: {
  readonly name: string;
  readonly unit: string;
  readonly ours: readonly number[];
  readonly goal: { readonly atMost: number };
}): Row {
  const { name, unit, ours, goal } = options;
  const spread = spreadOf(ours);
  return { name, unit, ours: spread, goal: `at most ${goal.atMost} ${unit}`, met: spread.median <= goal.atMost };
}
