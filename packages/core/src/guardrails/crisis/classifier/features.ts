import { themesOf } from './theme-index.ts';

/** Size of the table of weights, a power of two. Two features that share a place are rare enough not to matter. */
export const BUCKETS = 2 ** 20;

/** As if that many features that say nothing stood in every message: a word or two are no ground for certainty. */
const SILENT_FEATURES = 25;

/** What the sum of the weights is divided by: long texts have more features, not more danger. */
export const normOf = (features: number): number => Math.sqrt(features + SILENT_FEATURES);

/** A word as the grammar reads it: repaired, with the verb or word of the lexicon that it is a form of. */
export interface FeatureWord {
  readonly form: string;
  readonly lemma: string | undefined;
}

/** Features of different kinds with the same content fall into different buckets. */
const KIND = { word: 1, letters: 2, lemma: 3, theme: 4, neighbours: 5, skipped: 6, themeBefore: 7, lemmas: 8 };

/** What a word says wherever it stands, and how its neighbours know it. */
export interface WordFeatures {
  readonly hash: number;
  /** Hash of the lemma. */
  readonly lemma: number | undefined;
  readonly themes: readonly number[];
  /** Buckets of the word itself, its letters, its lemma and its themes. */
  readonly own: Uint32Array;
}

/** Calls `visit` with the bucket of every feature of a message. */
export function visitFeatures(message: readonly FeatureWord[], visit: (bucket: number) => void): void {
  const words = withoutRefrain(message.map(featuresOfWord));
  for (const { own } of words) own.forEach(visit);
  visitCompany(words, visit);
}

/** Shorter messages have no refrain that could drown the rest. */
const SHORTEST_REFRAIN = 24;
/** Said oftener, it says no more. */
const MOST_REPEATS = 3;
/** Small enough for the fast kind of map key. */
const KEY = 2 ** 30 - 1;

/** A message without what it says over and over: the same word two hundred times is not two hundred times as alarming. */
export function withoutRefrain<T extends { readonly hash: number }>(words: readonly T[]): readonly T[] {
  if (words.length < SHORTEST_REFRAIN) return words;
  const counts = new Map<number, number>();
  let previous = START;
  const kept = words.filter(({ hash }) => {
    const pair = Math.imul(previous, 31) ^ hash;
    previous = hash;
    const count = (counts.get(pair & KEY) ?? 0) + 1;
    counts.set(pair & KEY, count);
    return count <= MOST_REPEATS;
  });
  return kept.length === words.length ? words : kept;
}

/** Works out what one word says, whatever stands around it. */
export function featuresOfWord({ form, lemma }: FeatureWord): WordFeatures {
  const hash = hashOf(form);
  const themes = themesOf(form);
  const own = [bucketOf(hash, KIND.word), ...letters(form), ...themes.map((theme) => bucketOf(theme, KIND.theme))];
  const lemmaHash = lemma === undefined ? undefined : hashOf(lemma);
  if (lemmaHash !== undefined) own.push(bucketOf(lemmaHash, KIND.lemma));
  return { hash, lemma: lemmaHash, themes, own: Uint32Array.from(own) };
}

/** Nothing longer is a word, and a wall of one letter must not outweigh a sentence. */
const LONGEST_WORD = 28;
const LETTERS = 4;

/** Runs of four letters within a word, its edges marked: they see through endings and misspellings. */
function letters(form: string): number[] {
  if (form.length < LETTERS) return [];
  const marked = `_${form.slice(0, LONGEST_WORD)}_`;
  return Array.from({ length: marked.length - LETTERS + 1 }, (_, start) =>
    bucketOf(hashOf(marked.slice(start, start + LETTERS)), KIND.letters),
  );
}

const START = 0x9e3779b9;
const END = 0x85ebca6b;
/** How far apart two words of the lexicon may stand and still be about each other: they see through tenses and endings. */
export const LEMMA_WINDOW = 6;

/** What words say by their company: neighbours, and words of the lexicon not far apart. */
export function visitCompany(words: readonly WordFeatures[], visit: (bucket: number) => void): void {
  for (let at = 0; at < words.length; at++) visitCompanyOf(words, at, 0, visit);
  visitEnd(words.at(-1), visit);
}

/** What the word at `at` says by those before it, in a text that begins at `from`. */
export function visitCompanyOf(
  words: readonly WordFeatures[],
  at: number,
  from: number,
  visit: (bucket: number) => void,
): void {
  const word = words[at];
  if (word === undefined) return;
  const { hash, lemma } = word;
  const previous = at > from ? words[at - 1] : undefined;
  const beforePrevious = at > from + 1 ? words[at - 2] : undefined;
  visit(pairOf(previous?.hash ?? START, hash, KIND.neighbours));
  // "quiero … morir" whatever stands between.
  visit(pairOf(beforePrevious?.hash ?? START, hash, KIND.skipped));
  if (previous !== undefined) for (const theme of previous.themes) visit(pairOf(theme, hash, KIND.themeBefore));
  if (lemma === undefined) return;
  for (let before = Math.max(from, at - LEMMA_WINDOW); before < at; before++) {
    const other = words[before]?.lemma;
    if (other !== undefined) visit(pairOf(other, lemma, KIND.lemmas));
  }
}

/** What the last word says by being the last. */
export const visitEnd = (last: WordFeatures | undefined, visit: (bucket: number) => void): void =>
  visit(pairOf(last?.hash ?? START, END, KIND.neighbours));

/** FNV-1a over the letters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

const bucketOf = (hash: number, kind: number): number => spread(Math.imul(hash, 0x297a2d39) + kind);

const pairOf = (one: number, other: number, kind: number): number =>
  spread(Math.imul(one, 0x297a2d39) ^ Math.imul(other + kind, 0x85ebca6b));

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
}
