import { type Histogram, merge } from './histogram.ts';

export const MINUTE_MS = 60_000;

/** What happened in one minute, or in several of them. */
export interface Tally {
  requests: number;
  /** Answered 500 or above. */
  errors: number;
  turns: number;
  /** Of all turns together. */
  turnMs: number;
  readonly turnDurations: Histogram;
  readonly firstTexts: Histogram;
  crises: number;
  concerns: number;
  falsePositives: number;
  modelCalls: number;
  /** Replies a model did not give. */
  modelFailures: number;
  storageFailures: number;
}

export interface Minute extends Tally {
  readonly startMs: number;
}

/** The last minutes, each as it was. */
export interface Minutes {
  /** The minute of a time, to count in. */
  readonly at: (ms: number) => Minute;
  /** The minutes in which something happened, of the last `count` up to a time, oldest first. */
  readonly last: (count: number, ms: number) => readonly Minute[];
}

export const minuteOf = (ms: number): number => ms - (ms % MINUTE_MS);

/** Keeps so many minutes and forgets what is older. */
export function createMinutes(keep: number): Minutes {
  const minutes = new Map<number, Minute>();
  const last: Minutes['last'] = (count, ms) => {
    const newest = minuteOf(ms);
    return [...minutes.values()].filter(({ startMs }) => startMs <= newest && startMs > newest - count * MINUTE_MS);
  };
  return {
    at: (ms) => {
      const startMs = minuteOf(ms);
      const known = minutes.get(startMs);
      if (known) return known;
      for (const old of minutes.keys()) if (old <= startMs - keep * MINUTE_MS) minutes.delete(old);
      const minute = { startMs, ...tallyOf([]) };
      minutes.set(startMs, minute);
      return minute;
    },
    last,
  };
}

/** What is counted by a plain number. */
type Count = { readonly [Name in keyof Tally]: Tally[Name] extends number ? Name : never }[keyof Tally];

export const total = (minutes: readonly Minute[], count: Count): number =>
  minutes.reduce((sum, minute) => sum + minute[count], 0);

export function tallyOf(minutes: readonly Minute[]): Tally {
  return {
    requests: total(minutes, 'requests'),
    errors: total(minutes, 'errors'),
    turns: total(minutes, 'turns'),
    turnMs: total(minutes, 'turnMs'),
    turnDurations: merge(minutes.map(({ turnDurations }) => turnDurations)),
    firstTexts: merge(minutes.map(({ firstTexts }) => firstTexts)),
    crises: total(minutes, 'crises'),
    concerns: total(minutes, 'concerns'),
    falsePositives: total(minutes, 'falsePositives'),
    modelCalls: total(minutes, 'modelCalls'),
    modelFailures: total(minutes, 'modelFailures'),
    storageFailures: total(minutes, 'storageFailures'),
  };
}
