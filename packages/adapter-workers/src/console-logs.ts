import { isLogged, logFields, type Severity, type Telemetry } from '@flou/core';

const WRITE = { debug: 'debug', info: 'log', warning: 'warn', error: 'error' } as const satisfies Record<
  Severity,
  keyof Console
>;

/**
 * Telemetry as objects on the console: Workers Logs takes their fields apart and indexes them. The same names as on Node:
 * `severity`, `message` (the event's name) and the event's fields in snake_case; the platform adds the time.
 */
export function consoleLogs(level: string): Telemetry {
  return {
    emit: (event) => {
      if (isLogged(event.severity, level)) console[WRITE[event.severity]](logFields(event));
    },
  };
}
