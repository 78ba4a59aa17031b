import type { Token } from '../text/tokenise.ts';
import { PART } from '../text/tokenise.ts';
import { hasTag, type TagSet, tagSet } from './tag-set.ts';

/**
 * A pattern is written as a row of elements, read left to right over the words of a message:
 *
 * * `vivir` the word itself; `matar.me` a form of a verb by feature; `WANT` a concept of the lexicon; `a|b|C` any of them;
 * * `x?` may be missing; `_3` up to three words of any kind (`_` is two);
 * * `!x|y` the next word (at the start: the word before), or a filler on the way to it, is none of these;
 * * `^` the start of a clause, `$` its end, `/` a sentence may end here.
 *
 * Fillers (`FILLER`: ya, weón, como, just …) may stand between any two elements. A pattern does not reach over the end of a sentence.
 */
export interface Element {
  readonly kind: 'word' | 'gap' | 'not' | 'start' | 'end' | 'break';
  readonly tags: TagSet;
  readonly optional: boolean;
  readonly max: number;
}

export interface Pattern {
  readonly elements: readonly Element[];
  /** Index of the element that is looked for first: the rarest one. */
  readonly anchor: number;
  /** Index of the rarest of the others that must be there; -1 where there is none. */
  readonly companion: number;
}

/** A word of the message with its concepts, ready to be matched. */
export interface Tagged extends Token {
  readonly tags: readonly number[] | undefined;
  /** Those of its concepts that patterns are looked for at. */
  readonly anchors: readonly number[] | undefined;
  /** What its concepts are to patterns that are looked for elsewhere. */
  readonly companions: readonly number[];
  /** The verb it is a form of, or else the word itself. Nothing when the lexicon does not have it. */
  readonly lemma: string | undefined;
  readonly filler: boolean;
  /** The languages it is an everyday word of: one bit each. */
  readonly languages: number;
  /** Phrases that begin at this word, and that end at it: a phrase is matched as if it were one word. */
  opening: Phrase[] | undefined;
  closing: Phrase[] | undefined;
}

/** Several words that together carry a concept: "quitarme la vida". */
export interface Phrase {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of words, both ends included. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

const MAX_FILLERS = 3;

export interface TagResolver {
  /** Numbers of every tag that alternatives of a pattern stand for. Throws when one is an unknown concept. */
  tagsOfAny(alternatives: readonly string[]): TagSet;
  /** How often an alternative is met: times in a thousand words, as far as is known; near 0 for a rare word. */
  weightOf(alternative: string): number;
}

export function compilePattern(source: string, resolver: TagResolver): Pattern {
  const elements: Element[] = [];
  const weights = new Map<number, number>();
  for (const piece of source.split(' ')) {
    if (piece === '') continue;
    if (piece === '^') elements.push(mark('start'));
    else if (piece === '$') elements.push(mark('end'));
    else if (piece === '/') elements.push(mark('break'));
    else if (/^_\d*$/.test(piece)) elements.push({ ...mark('gap'), max: piece === '_' ? 2 : Number(piece.slice(1)) });
    else {
      const not = piece.startsWith('!');
      const optional = piece.endsWith('?');
      const alternatives = piece.slice(not ? 1 : 0, optional ? -1 : undefined).split('|');
      const tags = resolver.tagsOfAny(alternatives);
      if (!not && !optional)
        weights.set(
          elements.length,
          alternatives.reduce((sum, one) => sum + resolver.weightOf(one), 0),
        );
      elements.push({ kind: not ? 'not' : 'word', tags, optional, max: 0 });
    }
  }
  const [anchor, companion] = [...weights].toSorted(([, one], [, other]) => one - other);
  if (anchor === undefined) throw new Error(`A pattern needs one word that must be there: ${source}`);
  return { elements, anchor: anchor[0], companion: companion?.[0] ?? -1 };
}

const NO_TAGS = tagSet([]);

function mark(kind: Element['kind']): Element {
  return { kind, tags: NO_TAGS, optional: false, max: 0 };
}

/** Matches a pattern around the words `[first, last]` that fit its anchor. */
export function matchAround(
  pattern: Pattern,
  words: readonly Tagged[],
  first: number,
  last: number,
): Match | undefined {
  const to = forward(pattern.elements, pattern.anchor + 1, words, last);
  if (to < 0) return undefined;
  const from = backward(pattern.elements, pattern.anchor - 1, words, first);
  return from < 0 ? undefined : { from, to };
}

/** Last word matched by the elements from `index` on, when the word before them is `last`; -1 when they do not fit. */
function forward(elements: readonly Element[], index: number, words: readonly Tagged[], last: number): number {
  const element = elements[index];
  if (element === undefined) return last;
  switch (element.kind) {
    case 'end':
    case 'start':
      return endsClause(words, last) ? forward(elements, index + 1, words, last) : -1;
    case 'not':
      return isFollowedBy(words, last, element.tags) ? -1 : forward(elements, index + 1, words, last);
    case 'gap':
    case 'break': {
      const max = element.kind === 'gap' ? element.max : 0;
      const follower = elements[index + 1];
      for (let skip = 0; skip <= max; skip++) {
        const word = words[last + skip];
        if (word === undefined || (skip > 0 && word.part === PART.hard)) return -1;
        const over = element.kind === 'break' || elements[index - 1]?.kind === 'break';
        const found = follower === undefined ? last + skip : step(elements, index + 1, words, last + skip, over);
        if (found >= 0) return found;
      }
      return -1;
    }
    default:
      return step(elements, index, words, last, false);
  }
}

/** Matches the word element at `index` on the next word, letting fillers pass. */
function step(
  elements: readonly Element[],
  index: number,
  words: readonly Tagged[],
  last: number,
  over: boolean,
): number {
  const element = elements[index];
  if (element === undefined || element.kind !== 'word') return forward(elements, index, words, last);
  for (let at = last + 1; at <= last + 1 + MAX_FILLERS; at++) {
    const word = words[at];
    if (word === undefined || (word.part === PART.hard && !over)) break;
    if (hasAny(word, element.tags)) {
      const found = forward(elements, index + 1, words, at);
      if (found >= 0) return found;
    }
    if (word.opening !== undefined)
      for (const phrase of word.opening) {
        if (!hasTag(element.tags, phrase.tag)) continue;
        const found = forward(elements, index + 1, words, phrase.to);
        if (found >= 0) return found;
      }
    if (!word.filler) break;
  }
  return element.optional ? forward(elements, index + 1, words, last) : -1;
}

function backward(elements: readonly Element[], index: number, words: readonly Tagged[], first: number): number {
  const element = elements[index];
  if (element === undefined) return first;
  switch (element.kind) {
    case 'start':
    case 'end':
      return startsClause(words, first) ? backward(elements, index - 1, words, first) : -1;
    case 'not': {
      // Between two elements it is about the word that follows the one before it: the first of what was matched so far.
      const isThere = index === 0 ? isPrecededBy(words, first, element.tags) : beginsWith(words, first, element.tags);
      return isThere ? -1 : backward(elements, index - 1, words, first);
    }
    case 'gap':
    case 'break': {
      const max = element.kind === 'gap' ? element.max : 0;
      const leader = elements[index - 1];
      const over = element.kind === 'break' || leader?.kind === 'break';
      for (let skip = 0; skip <= max; skip++) {
        const word = words[first - skip];
        if (word === undefined) return -1;
        if (skip > 0 && words[first - skip + 1]?.part === PART.hard) return -1;
        const found = leader === undefined ? first - skip : stepBack(elements, index - 1, words, first - skip, over);
        if (found >= 0) return found;
      }
      return -1;
    }
    default:
      return stepBack(elements, index, words, first, false);
  }
}

function stepBack(
  elements: readonly Element[],
  index: number,
  words: readonly Tagged[],
  first: number,
  over: boolean,
): number {
  const element = elements[index];
  if (element === undefined || element.kind !== 'word') return backward(elements, index, words, first);
  for (let at = first - 1; at >= first - 1 - MAX_FILLERS; at--) {
    const word = words[at];
    if (word === undefined || (words[at + 1]?.part === PART.hard && !over)) break;
    if (hasAny(word, element.tags)) {
      const found = backward(elements, index - 1, words, at);
      if (found >= 0) return found;
    }
    if (word.closing !== undefined)
      for (const phrase of word.closing) {
        if (!hasTag(element.tags, phrase.tag)) continue;
        const found = backward(elements, index - 1, words, phrase.from);
        if (found >= 0) return found;
      }
    if (!word.filler) break;
  }
  return element.optional ? backward(elements, index - 1, words, first) : -1;
}

function startsClause(words: readonly Tagged[], first: number): boolean {
  for (let at = first; at >= first - MAX_FILLERS; at--) {
    if (at <= 0 || words[at]?.part !== PART.space) return true;
    if (words[at - 1]?.filler !== true) return false;
  }
  return false;
}

function endsClause(words: readonly Tagged[], last: number): boolean {
  for (let at = last + 1; at <= last + 1 + MAX_FILLERS; at++) {
    const word = words[at];
    if (word === undefined || word.part !== PART.space) return true;
    if (!word.filler) return false;
  }
  return false;
}

/** Whether the next word is one of these, or a filler before it is. */
function isFollowedBy(words: readonly Tagged[], last: number, tags: TagSet): boolean {
  for (let at = last + 1; at <= last + 1 + MAX_FILLERS; at++) {
    const word = words[at];
    if (word === undefined || word.part === PART.hard) return false;
    if (opensWith(word, tags)) return true;
    if (!word.filler) return false;
  }
  return false;
}

/** Whether the word before is one of these, or a filler after it is. */
function isPrecededBy(words: readonly Tagged[], first: number, tags: TagSet): boolean {
  for (let at = first - 1; at >= first - 1 - MAX_FILLERS; at--) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.part === PART.hard) return false;
    if (hasAny(word, tags)) return true;
    if (!word.filler) return false;
  }
  return false;
}

/** Whether what was matched from here on begins with one of these, or with a filler that is. */
function beginsWith(words: readonly Tagged[], first: number, tags: TagSet): boolean {
  const word = words[first];
  if (word === undefined) return false;
  if (opensWith(word, tags)) return true;
  for (let at = first - 1; at >= first - MAX_FILLERS && words[at]?.filler === true; at--) {
    if (words[at + 1]?.part === PART.hard) return false;
    if (hasAny(words[at] ?? word, tags)) return true;
  }
  return false;
}

function opensWith(word: Tagged, tags: TagSet): boolean {
  return hasAny(word, tags) || word.opening?.some((phrase) => hasTag(tags, phrase.tag)) === true;
}

function hasAny(word: Tagged, tags: TagSet): boolean {
  if (word.tags === undefined) return false;
  for (const tag of word.tags) if (hasTag(tags, tag)) return true;
  return false;
}
