import { type TagSet, tagsIn } from './tag-set.ts';

/**
 * Beside the word that a pattern is looked for at, nearly every pattern has another one that must be there. Hundreds of patterns begin at words of
 * every message; they are tried only where the message has that other word, too.
 */
export interface Companions {
  /** The number of a set of tags of which a pattern needs one. */
  readonly numberOf: (set: TagSet) => number;
  /** The numbers of the sets that a tag is in. */
  readonly with: (tag: number) => readonly number[];
  /** How many sets there are. */
  readonly count: () => number;
}

export function createCompanions(): Companions {
  const numbers = new Map<TagSet, number>();
  const byTag = new Map<number, number[]>();
  return {
    numberOf: (set) => {
      const known = numbers.get(set);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(set, number);
      for (const tag of tagsIn(set)) byTag.set(tag, [...(byTag.get(tag) ?? []), number]);
      return number;
    },
    with: (tag) => byTag.get(tag) ?? [],
    count: () => numbers.size,
  };
}
