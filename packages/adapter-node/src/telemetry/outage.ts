import type { Telemetry } from '@flou/core';

export type Signal = 'traces' | 'logs';

/** Hears how each export ended. */
export interface Outage {
  readonly succeeded: (signal: Signal) => void;
  readonly failed: (signal: Signal, detail: string) => void;
}

/** Says once that a destination is away, however many exports fail, and once that all of it is back. */
export function watchOutage(destination: string, telemetry: Telemetry): Outage {
  const away = new Set<Signal>();
  return {
    failed: (signal, detail) => {
      if (away.size === 0) {
        telemetry.emit({
          name: 'telemetry_export_failed',
          severity: 'warning',
          destination,
          detail: detail.slice(0, 200),
        });
      }
      away.add(signal);
    },
    succeeded: (signal) => {
      if (away.delete(signal) && away.size === 0) {
        telemetry.emit({ name: 'telemetry_export_recovered', severity: 'info', destination });
      }
    },
  };
}
