import { isLogged, logFields, type Severity, type Telemetry } from '@flou/core';

const WRITE = { debug: 'debug', info: 'info', warning: 'warn', error: 'error' } as const satisfies Record<
  Severity,
  keyof Console
>;

/**
 * Telemetry as JSON on the console, from where the host takes it to Application Insights with the severity of the method. Not by
 * `context.log`, which complains whenever a stream logs after its handler has returned.
 */
export function consoleLogs(level: string): Telemetry {
  return {
    emit: (event) => {
      if (isLogged(event.severity, level)) console[WRITE[event.severity]](JSON.stringify(logFields(event)));
    },
  };
}
