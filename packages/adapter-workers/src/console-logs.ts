import type { Severity, Telemetry } from '@flou/core';

const RANK: Readonly<Record<Severity, number>> = { debug: 0, info: 1, warning: 2, error: 3 };
const RANK_OF_LEVEL = { DEBUG: 0, INFO: 1, WARNING: 2, ERROR: 3 } as const;
const WRITE = { debug: 'debug', info: 'log', warning: 'warn', error: 'error' } as const;

/**
 * Telemetry as objects on the console: Workers Logs takes their fields apart and indexes them. The same names as on Node:
 * `severity`, `message` (the event's name) and the event's fields in snake_case; the platform adds the time.
 */
export function consoleLogs(level: keyof typeof RANK_OF_LEVEL): Telemetry {
  return {
    emit: ({ name, severity, ...fields }) => {
      if (RANK[severity] < RANK_OF_LEVEL[level]) return;
      const snakeCased = Object.entries(fields).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value,
      ]);
      console[WRITE[severity]]({ severity: severity.toUpperCase(), message: name, ...Object.fromEntries(snakeCased) });
    },
  };
}
