import { THEME_COUNT, themesOf } from './theme-index.ts';

/** Size of the table of weights, a power of two. Two features that share a place are rare enough not to matter. */
export const BUCKETS = 2 ** 17;

/** A word as the grammar reads it: repaired, with the numbers of the concepts it carries. */
export interface FeatureWord {
  readonly form: string;
  readonly tags: readonly number[] | undefined;
}

/** Calls `visit` with the bucket of every feature of a message. */
export function visitFeatures(message: readonly FeatureWord[], visit: (bucket: number) => void): void {
  const words = withoutRefrain(message);
  visitContext(words, visit);
  for (const { form } of words) visitWord(form, visit);
}

/** Shorter messages have no refrain that could drown the rest. */
const SHORTEST_REFRAIN = 24;
/** Said oftener, it says no more. */
const MOST_REPEATS = 3;

/** A message without what it says over and over: the same word two hundred times is not two hundred times as alarming. */
export function withoutRefrain(words: readonly FeatureWord[]): readonly FeatureWord[] {
  if (words.length < SHORTEST_REFRAIN) return words;
  const counts = new Map<string, number>();
  let previous = '';
  const kept = words.filter(({ form }) => {
    const pair = `${previous} ${form}`;
    previous = form;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    return count <= MOST_REPEATS;
  });
  return kept.length === words.length ? words : kept;
}

/** What a word says wherever it stands: itself and its letters. */
export function visitWord(word: string, visit: (bucket: number) => void): void {
  visit(bucketOf(hashWord(word), 1));
  visitLetters(word, visit);
}

/** What words say by their company: concepts, themes, neighbours. */
export function visitContext(words: readonly FeatureWord[], visit: (bucket: number) => void): void {
  let previous = START;
  let beforePrevious = START;
  visitConcepts(words, visit);
  visitThemes(words, visit);
  for (const { form: word } of words) {
    const hash = hashWord(word);
    visit(bucketOf(mix(previous, hash), 2));
    visit(bucketOf(mix(mix(beforePrevious, previous), hash), 3));
    // A word and the one after next: "quiero … morir" whatever stands between.
    visit(bucketOf(mix(beforePrevious, hash), 4));
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
  for (let at = 0; at < words.length; at++) {
    const tags = words[at]?.tags;
    if (tags === undefined) continue;
    for (const tag of tags) visit(bucketOf(tag + 1, 6));
    for (let before = Math.max(0, at - CONCEPT_WINDOW); before < at; before++) {
      const others = words[before]?.tags;
      if (others === undefined) continue;
      for (const other of others) for (const tag of tags) visit(bucketOf(mix(other + 1, tag + 1), 7));
    }
  }
}

/** How far apart two themes may stand and still be about each other. */
const THEME_WINDOW = 8;
/** A text has few themes that matter; the bound keeps a wall of words linear. */
const MOST_THEMES = 40;

/** What a message is about: each theme, pairs of themes in their order, and pairs anywhere in the message. */
function visitThemes(words: readonly FeatureWord[], visit: (bucket: number) => void): void {
  pairs ??= { ordered: bucketsOfPairs(9), anywhere: bucketsOfPairs(10) };
  const { ordered, anywhere } = pairs;
  const themes = words.map(({ form }) => themesOf(form));
  const all: number[] = [];
  const met = new Uint8Array(THEME_COUNT);
  for (let at = 0; at < themes.length; at++) {
    const own = themes[at] ?? [];
    for (const theme of own) {
      visit(bucketOf(theme + 1, 8));
      if (met[theme] === 1 || all.length >= MOST_THEMES) continue;
      met[theme] = 1;
      all.push(theme);
    }
    if (own.length === 0) continue;
    for (let before = Math.max(0, at - THEME_WINDOW); before < at; before++)
      for (const other of themes[before] ?? [])
        for (const theme of own) visit(ordered[other * THEME_COUNT + theme] ?? 0);
  }
  all.sort((a, b) => a - b);
  for (let at = 0; at < all.length; at++) {
    const row = (all[at] ?? 0) * THEME_COUNT;
    for (let other = at + 1; other < all.length; other++) visit(anywhere[row + (all[other] ?? 0)] ?? 0);
  }
}

/** The buckets of all pairs of themes, worked out once. */
let pairs: { readonly ordered: Uint32Array; readonly anywhere: Uint32Array } | undefined;

function bucketsOfPairs(kind: number): Uint32Array {
  return Uint32Array.from({ length: THEME_COUNT ** 2 }, (_, pair) =>
    bucketOf(mix(Math.floor(pair / THEME_COUNT) + 1, (pair % THEME_COUNT) + 1), kind),
  );
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
