import { isLogged, logFields, type Telemetry } from '@flou/core';

/** Telemetry as JSON lines: `time`, `severity`, `message` (the event's name) and the event's fields in snake_case. `write` takes one whole line. */
export function jsonLogs(options: {
  readonly level: string;
  readonly write: (line: string) => void;
  readonly now?: () => Date;
}): Telemetry {
  const now = options.now ?? (() => new Date());
  return {
    emit: (event) => {
      if (!isLogged(event.severity, options.level)) return;
      options.write(`${JSON.stringify({ time: now().toISOString(), ...logFields(event) })}\n`);
    },
  };
}
