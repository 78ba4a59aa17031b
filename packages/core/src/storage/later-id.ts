/**
 * An id that sorts after another: `id` itself, or where that is not so, with the time of the other and a millisecond more. Both are UUIDv7, whose first twelve
 * digits are milliseconds.
 */
export function laterId(id: string, after: string | undefined): string {
  if (after === undefined || id > after) return id;
  const digits = (msOf(after) + 1).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}${id.slice(13)}`;
}

/** Is an id that is made now so much older than one that is there that the clock must have been set back? */
export const isSetBack = (id: string, newest: string | undefined): boolean =>
  newest !== undefined && msOf(newest) > msOf(id) + SET_BACK_MS;

/** Instances are never that far apart, and no statement waits that long for a connection: a turn that is late keeps its place. */
export const SET_BACK_MS = 30_000;

const msOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
