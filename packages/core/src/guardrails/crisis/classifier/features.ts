import { themesOf } from './theme-index.ts';

/** Size of the table of weights, a power of two. Two features that share a place are rare enough not to matter. */
export const BUCKETS = 2 ** 17;

/** A word as the grammar reads it: repaired, with the numbers of the concepts it carries. */
export interface FeatureWord {
  readonly form: string;
  readonly tags: readonly number[] | undefined;
}

/** Calls `visit` with the bucket of every feature of a message. */
export function visitFeatures(words: readonly FeatureWord[], visit: (bucket: number) => void): void {
  let previous = START;
  let beforePrevious = START;
  visitConcepts(words, visit);
  visitThemes(words, visit);
  for (const { form: word } of words) {
    const hash = hashWord(word);
    visit(bucketOf(hash, 1));
    visit(bucketOf(mix(previous, hash), 2));
    visit(bucketOf(mix(mix(beforePrevious, previous), hash), 3));
    // A word and the one after next: "quiero … morir" whatever stands between.
    visit(bucketOf(mix(beforePrevious, hash), 4));
    visitLetters(word, visit);
    beforePrevious = previous;
    previous = hash;
  }
  visit(bucketOf(mix(previous, END), 2));
}

const START = 0x9e3779b9;
const END = 0x85ebca6b;

/** How far apart two concepts may stand and still be about each other. */
const CONCEPT_WINDOW = 4;

/** Concepts and pairs of concepts near each other: they see through synonyms, which letters cannot. */
function visitConcepts(words: readonly FeatureWord[], visit: (bucket: number) => void): void {
  const near: { readonly tag: number; readonly at: number }[] = [];
  for (const [at, { tags }] of words.entries()) {
    if (!tags) continue;
    for (const tag of tags) {
      visit(bucketOf(tag + 1, 6));
      for (const one of near)
        if (at - one.at <= CONCEPT_WINDOW && one.at < at) visit(bucketOf(mix(one.tag + 1, tag + 1), 7));
    }
    for (const tag of tags) near.push({ tag, at });
    while ((near[0]?.at ?? at) < at - CONCEPT_WINDOW) near.shift();
  }
}

/** How far apart two themes may stand and still be about each other. */
const THEME_WINDOW = 8;
/** A text has few themes that matter; the bound keeps a wall of words linear. */
const MOST_THEMES = 40;

/** What a message is about: each theme, pairs of themes in their order, and pairs anywhere in the message. */
function visitThemes(words: readonly FeatureWord[], visit: (bucket: number) => void): void {
  const near: { readonly theme: number; readonly at: number }[] = [];
  const all: number[] = [];
  for (const [at, { form }] of words.entries()) {
    const themes = themesOf(form);
    while ((near[0]?.at ?? at) < at - THEME_WINDOW) near.shift();
    for (const theme of themes) {
      visit(bucketOf(theme + 1, 8));
      for (const one of near) visit(bucketOf(mix(one.theme + 1, theme + 1), 9));
      if (all.length < MOST_THEMES && !all.includes(theme)) all.push(theme);
    }
    for (const theme of themes) near.push({ theme, at });
  }
  all.sort((a, b) => a - b);
  for (const [at, theme] of all.entries())
    for (let other = at + 1; other < all.length; other++) visit(bucketOf(mix(theme + 1, (all[other] ?? 0) + 1), 10));
}

/** Nothing longer is a word, and a wall of one letter must not outweigh a sentence. */
const LONGEST_WORD = 28;

/** Runs of three to five letters within a word, its edges marked: they see through endings and misspellings. */
function visitLetters(word: string, visit: (bucket: number) => void): void {
  const length = Math.min(word.length, LONGEST_WORD);
  if (length < 4) return;
  for (let start = -1; start <= length - 2; start++) {
    let hash = start < 0 ? mix(START, 1) : START;
    for (let size = 1; size <= 5 && start + size <= length + 1; size++) {
      const at = start + size - 1;
      const code = at < 0 || at >= length ? 95 : word.charCodeAt(at);
      hash = mix(hash, code);
      if (size >= 3) visit(bucketOf(hash, 5));
    }
  }
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(other ^ (other >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash >>> 0;
}

/** Features of different kinds with the same content fall into different buckets. */
const bucketOf = (hash: number, kind: number): number => mix(hash, kind) & (BUCKETS - 1);
