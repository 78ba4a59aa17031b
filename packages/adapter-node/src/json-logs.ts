import type { Severity, Telemetry, TelemetryEvent } from '@flou/core';

const RANK: Readonly<Record<Severity, number>> = { debug: 0, info: 1, warning: 2, error: 3 };

/**
 * Telemetry as JSON lines: `time`, `severity`, `message` (the event's name) and the event's fields in snake_case.
 *
 * @param write Takes one whole line.
 */
export function jsonLogs(options: {
  readonly level: string;
  readonly write: (line: string) => void;
  readonly now?: () => Date;
}): Telemetry {
  const minimum = RANK[options.level.toLowerCase() as Severity] ?? RANK.info;
  const now = options.now ?? (() => new Date());
  return {
    emit: (event) => {
      if (RANK[event.severity] >= minimum) options.write(`${JSON.stringify(logLine(event, now()))}\n`);
    },
  };
}

function logLine({ name, severity, ...fields }: TelemetryEvent, time: Date): Record<string, unknown> {
  const snakeCased = Object.entries(fields).map(([key, value]) => [
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return {
    time: time.toISOString(),
    severity: severity.toUpperCase(),
    message: name,
    ...Object.fromEntries(snakeCased),
  };
}
