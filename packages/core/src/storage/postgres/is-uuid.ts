import * as v from 'valibot';

/** Ids come from outside; one that is no UUID would be an error to PostgreSQL, and is the id of nothing. */
export function isUuid(id: string): boolean {
  return v.is(UUID, id);
}

const UUID = v.pipe(v.string(), v.uuid());
