import type { Severity, TelemetryEvent } from './telemetry.ts';

const RANK: Readonly<Record<Severity, number>> = { debug: 0, info: 1, warning: 2, error: 3 };

/** Does an event of this severity belong in a log of this level, such as `INFO`? */
export function isLogged(severity: Severity, level: string): boolean {
  const minimum = Object.entries(RANK).find(([name]) => name === level.toLowerCase())?.[1] ?? RANK.info;
  return RANK[severity] >= minimum;
}

/** An event as every log of Flou tells it: `severity`, `message` (the event's name) and its fields. */
export function logFields(event: TelemetryEvent): Record<string, unknown> {
  return { severity: event.severity.toUpperCase(), message: event.name, ...eventFields(event) };
}

/** An event's fields as logs and traces name them: in snake_case, without its name and severity. */
export function eventFields(event: TelemetryEvent): Record<string, string | number | string[]> {
  const { name: _, severity: __, ...fields } = event;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      typeof value === 'object' ? [...value] : value,
    ]),
  );
}
