import { LEVELS, type Level } from '@flou/core/guardrails';
import type { EvalCase } from './eval-case.ts';

/** What the detector made of one case. */
export interface Judged extends EvalCase {
  readonly level: Level;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A share with its 95 % interval; every number is from 0 to 1. */
export interface Share {
  readonly of: number;
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The cases of one kind and how many of them were read as an acceptable level. */
export interface Group {
  readonly name: string;
  readonly expect: Level;
  readonly accepted: Share;
}

export interface Tally {
  readonly lines: number;
  /** `confusion[expected][read]`, in lines. */
  readonly confusion: Readonly<Record<Level, Readonly<Record<Level, number>>>>;
  readonly accepted: Share;
  /** Crises read as `none`: what may cost a life. */
  readonly missed: Share;
  /** Lines that are nothing read as a crisis: what makes people stop trusting it. */
  readonly falseAlarms: Share;
  /** Lines that are nothing read as a concern: one gentle question too many. */
  readonly needlessConcerns: Share;
  readonly byCategory: readonly Group[];
  readonly byLanguage: readonly Group[];
  readonly errors: readonly Judged[];
}

export function tally(judged: readonly Judged[]): Tally {
  const expected = (level: Level) => judged.filter(({ expect }) => expect === level);
  const crises = expected('crisis').filter(({ accept }) => !accept.includes('none'));
  const nothing = expected('none');
  const wronglyRead = (cases: readonly Judged[], level: Level) =>
    shareOf(cases.filter((one) => one.level === level && !one.accept.includes(level)).length, cases.length);
  const confusion = Object.fromEntries(
    LEVELS.map((row) => [
      row,
      Object.fromEntries(
        LEVELS.map((column) => [column, expected(row).filter(({ level }) => level === column).length]),
      ),
    ]),
  ) as Record<Level, Record<Level, number>>;
  return {
    lines: judged.length,
    confusion,
    accepted: acceptedOf(judged),
    missed: wronglyRead(crises, 'none'),
    falseAlarms: wronglyRead(nothing, 'crisis'),
    needlessConcerns: wronglyRead(nothing, 'concern'),
    byCategory: groupsOf(judged, ({ category }) => category || '(no category)'),
    byLanguage: groupsOf(judged, ({ language }) => language),
    errors: judged.filter((one) => !isAccepted(one)),
  };
}

export const isAccepted = ({ level, accept }: Judged): boolean => accept.includes(level);

const acceptedOf = (cases: readonly Judged[]) => shareOf(cases.filter(isAccepted).length, cases.length);

/** Groups by name and by what was expected, the gravest first, then the largest. */
function groupsOf(judged: readonly Judged[], nameOf: (one: Judged) => string): Group[] {
  const groups = Map.groupBy(judged, (one) => `${one.expect} ${nameOf(one)}`);
  return [...groups.values()]
    .map((cases) => {
      const [first] = cases as [Judged, ...Judged[]];
      return { name: nameOf(first), expect: first.expect, accepted: acceptedOf(cases) };
    })
    .sort((a, b) => LEVELS.indexOf(b.expect) - LEVELS.indexOf(a.expect) || b.accepted.of - a.accepted.of);
}

/** 97.5 % quantile of the normal distribution. */
const Z = 1.959964;

/**
 * A share with its Wilson score interval, which stays honest near 0 and 1 and for few cases.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { of, count, share: 0, low: 0, high: 1 };
  const share = count / of;
  const centre = share + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return {
    of,
    count,
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
