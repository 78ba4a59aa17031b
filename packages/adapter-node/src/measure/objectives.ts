import { type Sample, summarise } from './summary.ts';

/** A row of the deployment checklist's table of objectives, measured. */
export interface MeasuredObjective {
  readonly metric: string;
  readonly target: string;
  readonly alertIf: string;
  readonly measured: string;
  /** `missed`: between the target and the alert. Undefined for what has no target and is only shown. */
  readonly verdict: 'met' | 'missed' | 'alert' | undefined;
}

const MS = { target: 2_000, alert: 5_000 } as const;
const ERRORS = { target: 0.01, alert: 0.05 } as const;
const AWAY = { target: 0.005, alert: 0.01 } as const;

/** What of the table can be measured from outside, over the requests that were made. Latency is that of whole turns. */
export function measureObjectives(samples: readonly Sample[]): readonly MeasuredObjective[] {
  const all = summarise(samples);
  const turns = summarise(samples.filter(({ operation }) => operation.startsWith('POST /api/v1/chat/send')));
  const away = samples.length === 0 ? 1 : samples.filter(isAway).length / samples.length;
  return [
    {
      metric: 'Avg response time',
      target: '< 2 s',
      alertIf: '> 5 s',
      measured: seconds(turns.averageMs),
      verdict: verdictOf(turns.averageMs, MS),
    },
    { metric: 'p95 response time', target: '', alertIf: '', measured: seconds(turns.p95Ms), verdict: undefined },
    {
      metric: 'Error rate',
      target: '< 1 %',
      alertIf: '> 5 %',
      measured: percent(all.errorRate),
      verdict: verdictOf(all.errorRate, ERRORS),
    },
    {
      metric: 'Availability',
      target: '> 99.5 %',
      alertIf: '< 99 %',
      measured: percent(1 - away),
      verdict: verdictOf(away, AWAY),
    },
  ];
}

/** Nobody was there to answer, or only to say so. */
const isAway = ({ status }: Sample): boolean => status === 0 || status === 502 || status === 503 || status === 504;

function verdictOf(value: number, { target, alert }: { readonly target: number; readonly alert: number }) {
  if (value < target) return 'met';
  return value > alert ? 'alert' : 'missed';
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
