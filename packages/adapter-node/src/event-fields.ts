import type { TelemetryEvent } from '@flou/core';

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
