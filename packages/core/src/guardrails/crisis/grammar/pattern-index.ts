import type { Companions } from './companions.ts';
import { compilePattern, matchAround, type Pattern, type Tagged, type TagResolver } from './pattern.ts';
import { tagsIn } from './tag-set.ts';

/** Patterns and what each of them gives, by the number of the tag they are looked for at. */
export type PatternIndex<T> = readonly (readonly Indexed<T>[] | undefined)[];

interface Indexed<T> {
  readonly pattern: Pattern;
  /** What the message must hold besides; -1 where nothing. */
  readonly companion: number;
  readonly gives: T;
}

/** Compiles patterns and puts them where their rarest element is met. */
export function indexPatterns<T>(
  sources: Iterable<readonly [source: string, gives: T]>,
  vocabulary: TagResolver & { readonly size: number },
  companions: Companions,
): PatternIndex<T> {
  const index = new Map<number, Indexed<T>[]>();
  for (const [source, gives] of sources)
    for (const alternative of alternativesOf(source)) {
      const pattern = compilePattern(alternative, vocabulary);
      const anchor = pattern.elements[pattern.anchor];
      if (anchor === undefined) continue;
      const other = pattern.elements[pattern.companion];
      const indexed = { pattern, companion: other ? companions.numberOf(other.tags) : -1, gives };
      for (const tag of tagsIn(anchor.tags)) {
        const list = index.get(tag);
        if (list === undefined) index.set(tag, [indexed]);
        else list.push(indexed);
      }
    }
  // An array without holes is read faster than a map.
  return Array.from({ length: vocabulary.size }, (_, tag) => index.get(tag));
}

/** `a|$` reads "a, or the end of the clause": two patterns in one. */
function alternativesOf(source: string): string[] {
  const pieces = source.split(' ');
  const at = pieces.findIndex((piece) => piece.includes('|') && piece.split('|').includes('$'));
  if (at < 0) return [source];
  const rest = pieces[at]?.split('|').filter((one) => one !== '$') ?? [];
  const before = pieces.slice(0, at);
  return [
    [...before, '$'],
    [...before, rest.join('|'), ...pieces.slice(at + 1)],
  ].flatMap((one) => alternativesOf(one.join(' ')));
}

/** Whether patterns of any of these indexes are looked for at a tag. */
export const isAnchorOf =
  (indexes: readonly PatternIndex<unknown>[]) =>
  (tag: number): boolean =>
    indexes.some((index) => index[tag] !== undefined);

/** Calls `found` for every match of a pattern. `met` are the companions that the message has. */
export function eachMatch<T>(
  words: readonly Tagged[],
  met: Uint8Array,
  index: PatternIndex<T>,
  found: (from: number, to: number, gives: T) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.anchors !== undefined) for (const tag of word.anchors) matchEach(words, met, index[tag], at, at, found);
    if (word.opening !== undefined)
      for (const { tag, from, to } of word.opening) matchEach(words, met, index[tag], from, to, found);
  }
}

/** The same for the patterns that are looked for at the words `[first, last]`. */
function matchEach<T>(
  words: readonly Tagged[],
  met: Uint8Array,
  patterns: readonly Indexed<T>[] | undefined,
  first: number,
  last: number,
  found: (from: number, to: number, gives: T) => void,
): void {
  if (patterns === undefined) return;
  for (const { pattern, companion, gives } of patterns) {
    if (companion >= 0 && met[companion] === 0) continue;
    const match = matchAround(pattern, words, first, last);
    if (match !== undefined) found(match.from, match.to, gives);
  }
}
