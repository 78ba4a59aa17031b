import { GROUPS, type Outcome } from './check.ts';
import type { CheckResult } from './run-preflight.ts';

const WORDS: Readonly<Record<Outcome, string>> = { pass: 'pass', fail: 'FAIL', unknown: '?   ' };

/** For people: by group, each with what was seen and, where there is one, the mend. */
export function preflightReport(results: readonly CheckResult[]): string {
  const groups = GROUPS.map((group) => results.filter((result) => result.group === group)).filter(
    ({ length }) => length > 0,
  );
  return `${groups.map(section).join('\n')}\n${summaryOf(results)}\n`;
}

function section(results: readonly CheckResult[]): string {
  const lines = results.map(({ id, outcome, seen, fix }) => {
    const mend = outcome !== 'pass' && fix ? `${' '.repeat(28)}→ ${fix}\n` : '';
    return `  ${WORDS[outcome]}  ${id.padEnd(20)}  ${seen}\n${mend}`;
  });
  return `${results[0]?.group}\n${lines.join('')}`;
}

export function countOf(results: readonly CheckResult[], outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}

const summaryOf = (results: readonly CheckResult[]): string =>
  `${countOf(results, 'pass')} pass, ${countOf(results, 'fail')} fail, ${countOf(results, 'unknown')} cannot be told from here`;
