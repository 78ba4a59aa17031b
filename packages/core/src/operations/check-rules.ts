import type { Alerts, RuleName } from './alerts.ts';
import { MINUTE_MS, type Minute, type Minutes, minuteOf, total } from './minutes.ts';
import { ALERT_RULES } from './thresholds.ts';

interface Measured {
  readonly value: number;
  /** How much the value was made from. */
  readonly of: number;
}

const count = (value: number): Measured => ({ value, of: value });
const share = (part: number, of: number): Measured => ({ value: part / of, of });

/** What each rule looks at. */
const MEASURES: Readonly<Record<RuleName, (minutes: readonly Minute[]) => Measured>> = {
  'error-rate': (minutes) => share(total(minutes, 'errors'), total(minutes, 'requests')),
  latency: (minutes) => share(total(minutes, 'turnMs'), total(minutes, 'turns')),
  'crisis-detected': (minutes) => count(total(minutes, 'crises')),
  'database-connection': (minutes) => count(total(minutes, 'storageFailures')),
  'false-positives': (minutes) => share(total(minutes, 'falsePositives'), total(minutes, 'crises')),
};

const RULES: readonly RuleName[] = [
  'error-rate',
  'latency',
  'crisis-detected',
  'database-connection',
  'false-positives',
];

/** Holds the rules against the minutes whenever it is called, and raises and ends alerts. */
export function createRuleCheck(minutes: Minutes, alerts: Alerts): (nowMs: number) => void {
  let checkedMs = Number.NEGATIVE_INFINITY;

  const check = (rule: RuleName, atMs: number) => {
    const { over, atLeast, windowMinutes } = ALERT_RULES[rule];
    const { value, of } = MEASURES[rule](minutes.last(windowMinutes, atMs));
    if (of >= atLeast && value > over) alerts.raise({ kind: rule, atMs, worst: value });
    else alerts.end(rule, atMs);
  };

  return (nowMs) => {
    for (const rule of RULES) {
      // Nobody looked in quiet minutes: an alert was over in the one in which its window ran empty.
      const emptyMs = minuteOf(checkedMs) + ALERT_RULES[rule].windowMinutes * MINUTE_MS;
      for (let atMs = minuteOf(checkedMs) + MINUTE_MS; atMs <= Math.min(nowMs, emptyMs) && alerts.isOn(rule); ) {
        check(rule, atMs);
        atMs += MINUTE_MS;
      }
      check(rule, nowMs);
    }
    checkedMs = nowMs;
  };
}
