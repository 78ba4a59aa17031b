/** Numbers of tags as a table of bits: it is asked about for nearly every word of every message, and answers in no time. */
export type TagSet = Uint32Array;

const BITS = 32;

/** A set of these tags. */
export function tagSet(tags: readonly number[]): TagSet {
  const set = new Uint32Array(Math.floor(Math.max(-1, ...tags) / BITS) + 1);
  for (const tag of tags) set[tag >>> 5] = (set[tag >>> 5] ?? 0) | (1 << (tag & (BITS - 1)));
  return set;
}

export const hasTag = (set: TagSet, tag: number): boolean => (((set[tag >>> 5] ?? 0) >>> (tag & (BITS - 1))) & 1) === 1;

/** The tags of a set, in ascending order. */
export function* tagsIn(set: TagSet): Generator<number> {
  for (let tag = 0; tag < set.length * BITS; tag++) if (hasTag(set, tag)) yield tag;
}
