import type { ALERT_RULES } from './thresholds.ts';

export type RuleName = keyof typeof ALERT_RULES;

/** Something an operator may want to know of, with the name that docs/runbook.md has for it where it has one. */
export type AlertKind =
  | RuleName
  | 'crisis-alert-delivered'
  | 'crisis-alert-failed'
  | 'model-circuit-open'
  | 'cost-limit-reached'
  | 'rate-limiter-degraded'
  | 'telemetry-export-failed'
  | 'write-lost'
  | 'guardrail-failed'
  | 'unexpected-error';

/** From when to when something was so. */
export interface Alert {
  readonly kind: AlertKind;
  /** What it is about where there are several: a model, a guardrail. */
  readonly subject: string;
  readonly beganAtMs: number;
  /** When it was last seen. */
  readonly lastAtMs: number;
  /** Absent: it goes on. */
  readonly endedAtMs?: number;
  /** How often it happened, of what happens and is over. */
  readonly times: number;
  /** The worst that was measured, in the unit of its rule. */
  readonly worst?: number;
}

export interface Alerts {
  /** It is so: begins an alert, or goes on with the one there is. */
  readonly raise: (alert: Sign) => void;
  /** It is so no more. Ending what has not begun is no error. */
  readonly end: (kind: AlertKind, atMs: number, subject?: string) => void;
  /** It happened, and is over: several in a row are one alert. */
  readonly note: (alert: Sign) => void;
  readonly isOn: (kind: AlertKind) => boolean;
  /** What goes on first, then the newest first. */
  readonly list: () => readonly Alert[];
}

interface Sign {
  readonly kind: AlertKind;
  readonly atMs: number;
  readonly subject?: string;
  readonly worst?: number;
}

/** What happens again within this time is told as one alert, so that a bad night does not bury what began it. */
const IN_A_ROW_MS = 15 * 60_000;

/** Keeps the last alerts, so many at most; of those, the oldest that are over go first. */
export function createAlerts(keep: number): Alerts {
  /** Oldest first. */
  let alerts: readonly Alert[] = [];
  const isAbout = (alert: Alert, kind: AlertKind, subject: string) => alert.kind === kind && alert.subject === subject;
  const ongoing = (kind: AlertKind, subject = '') =>
    alerts.find((alert) => isAbout(alert, kind, subject) && alert.endedAtMs === undefined);
  const replace = (known: Alert, alert: Alert) => {
    alerts = alerts.map((each) => (each === known ? alert : each));
  };
  const begin = ({ kind, atMs, subject = '', worst }: Sign): Alert => {
    const alert: Alert = {
      kind,
      subject,
      beganAtMs: atMs,
      lastAtMs: atMs,
      times: 1,
      ...(worst === undefined ? {} : { worst }),
    };
    const forgotten = alerts.length < keep ? undefined : (alerts.find(({ endedAtMs }) => endedAtMs) ?? alerts[0]);
    alerts = [...alerts.filter((each) => each !== forgotten), alert];
    return alert;
  };
  const again = (known: Alert, { atMs, worst }: Sign): Alert => ({
    ...known,
    lastAtMs: atMs,
    ...(worst === undefined ? {} : { worst: Math.max(worst, known.worst ?? worst) }),
  });

  return {
    raise: (sign) => {
      const known = ongoing(sign.kind, sign.subject);
      if (known) replace(known, again(known, sign));
      else begin(sign);
    },
    end: (kind, atMs, subject) => {
      const known = ongoing(kind, subject);
      if (known) replace(known, { ...known, endedAtMs: atMs });
    },
    note: (sign) => {
      const known = alerts.findLast((alert) => isAbout(alert, sign.kind, sign.subject ?? ''));
      if (known && sign.atMs - known.lastAtMs < IN_A_ROW_MS)
        replace(known, { ...again(known, sign), times: known.times + 1, endedAtMs: sign.atMs });
      else {
        const begun = begin(sign);
        replace(begun, { ...begun, endedAtMs: sign.atMs });
      }
    },
    isOn: (kind) => alerts.some((alert) => alert.kind === kind && alert.endedAtMs === undefined),
    list: () => {
      const isOver = ({ endedAtMs }: Alert) => (endedAtMs === undefined ? 0 : 1);
      return alerts.toSorted((one, other) => isOver(one) - isOver(other) || other.lastAtMs - one.lastAtMs);
    },
  };
}
