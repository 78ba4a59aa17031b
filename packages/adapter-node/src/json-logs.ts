import type { Severity, Telemetry, TelemetryEvent } from '@flou/core';
import { eventFields } from './event-fields.ts';

const RANK: Readonly<Record<Severity, number>> = { debug: 0, info: 1, warning: 2, error: 3 };

/** Is a severity said at this `LOG_LEVEL`? One that is not known counts as INFO. */
export function reachesLevel(level: string): (severity: Severity) => boolean {
  const minimum = RANK[level.toLowerCase() as Severity] ?? RANK.info;
  return (severity) => RANK[severity] >= minimum;
}

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
  const isLogged = reachesLevel(options.level);
  const now = options.now ?? (() => new Date());
  return {
    emit: (event) => {
      if (isLogged(event.severity)) options.write(`${JSON.stringify(logLine(event, now()))}\n`);
    },
  };
}

const logLine = (event: TelemetryEvent, time: Date): Record<string, unknown> => ({
  time: time.toISOString(),
  severity: event.severity.toUpperCase(),
  message: event.name,
  ...eventFields(event),
});
