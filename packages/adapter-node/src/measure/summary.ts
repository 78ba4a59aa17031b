import { createHistogram } from 'node:perf_hooks';

/** One request that was made, from outside. */
export interface Sample {
  /** Method and path, such as `POST /api/v1/chat/send`. */
  readonly operation: string;
  /** 0 when nobody answered. */
  readonly status: number;
  /** From the first byte sent to the last byte received. */
  readonly durationMs: number;
}

export interface Summary {
  readonly count: number;
  /** Of all; the server's fault: 5xx, or no answer. */
  readonly errorRate: number;
  /** Of those that were answered with what they asked for. Zeros when none was. */
  readonly averageMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const isError = ({ status }: Sample): boolean => status === 0 || status >= 500;
const isAnswered = ({ status }: Sample): boolean => status >= 200 && status < 300;

export function summarise(samples: readonly Sample[]): Summary {
  const durations = createHistogram();
  // A histogram of whole numbers: microseconds, and a duration of none is one.
  for (const { durationMs } of samples.filter(isAnswered)) durations.record(Math.max(1, Math.round(durationMs * 1000)));
  const measured = durations.count > 0;
  const ms = (microseconds: number) => (measured ? Math.round(microseconds / 10) / 100 : 0);
  return {
    count: samples.length,
    errorRate: samples.length === 0 ? 0 : samples.filter(isError).length / samples.length,
    averageMs: ms(durations.mean),
    p50Ms: ms(durations.percentile(50)),
    p95Ms: ms(durations.percentile(95)),
  };
}
