import { soundOf, squeeze } from './sound.ts';

export interface DictionaryOptions {
  /** Every word the grammar knows. */
  readonly known: Iterable<string>;
  /** Words that speak of dying, killing, harming oneself: only these are rebuilt from pieces and from misspellings. */
  readonly core: readonly string[];
  /** Short everyday words that may stand between core words when the spaces are missing. */
  readonly glue: readonly string[];
  /** The most frequent words, known again with two letters swapped. */
  readonly frequent: readonly string[];
  /** Everyday words that look or sound like a core word and must stay what they are: contarme, ahorrarme, caza. */
  readonly innocent: readonly string[];
  /** Shorthand of texting and what it stands for: q → que. */
  readonly shorthand: ReadonlyMap<string, string>;
  readonly ambiguous: readonly AmbiguousSpelling[];
}

/** A spelling that is also a word of its own: it means something else only beside these. */
export interface AmbiguousSpelling {
  readonly form: string;
  readonly means: string;
  /** It does right after one of these. */
  readonly after?: readonly string[];
  /** It does right before one of these. */
  readonly before?: readonly string[];
  /** It does where nothing follows in the same breath, or one of these. */
  readonly beforeEndOr?: readonly string[];
}

/** What a disguised word may be. Built once from the lexicon; every lookup is a few map reads. */
export interface Dictionary {
  readonly isKnown: (form: string) => boolean;
  readonly isCore: (form: string) => boolean;
  /** True when some core word begins with these letters. */
  readonly beginsCore: (letters: string) => boolean;
  readonly shorthand: ReadonlyMap<string, string>;
  readonly ambiguous: ReadonlyMap<string, AmbiguousSpelling>;
  /** The known word behind one unknown form, or nothing. */
  readonly mend: (form: string) => string | undefined;
  /** The core word some of whose letters are starred out, or nothing. */
  readonly behindStars: (form: string) => string | undefined;
  /** The words behind letters that run together, or nothing when they do not spell something grave. */
  readonly split: (letters: string) => readonly string[] | undefined;
}

const LONGEST_WORD = 16;
/** 300 is not 30. */
const NUMBER = /^[0-9]+$/;
const INFINITIVE = /^....r$/;
const SHORTEST_SPLIT = 7;
/** Everyday words shorter than this only count when they are listed as glue. */
const SHORTEST_SPLIT_PART = 4;
/** Shorter words have too many neighbours. */
const SHORTEST_SWAP = 5;
/** Letters from which a run of words is cut apart even when none of them is grave by itself. */
const LONG_RUN = 14;
const LONGEST_SPLIT = 2000;
/** Longer than any word. */
const LONGEST_MEND = 80;

export function createDictionary(options: DictionaryOptions): Dictionary {
  const known = new Set(options.known);
  const core = new Set(options.core);
  const innocent = new Set(options.innocent);
  const glue = new Set(options.glue);
  const bySound = new Map<string, string>();
  const bySqueeze = new Map<string, string>();
  const byVowels = new Map<string, string>();
  const bySwap = new Map<string, string>();
  const prefixes = new Set<string>();
  const misspelt = new Map<string, string>();
  for (const word of core) {
    for (let end = 1; end < word.length; end++) prefixes.add(word.slice(0, end));
    // Of shorter words only infinitives are known again without a letter: "muro" and "mero" are no "muero".
    if (word.length >= 6 || INFINITIVE.test(word)) for (const typo of deletions(word)) misspelt.set(typo, word);
    if (word.length >= 6) misspelt.set(word, word);
    if (word.length >= 7) byVowels.set(blurVowels(soundOf(word)), word);
  }
  const preferred = (map: Map<string, string>, key: string, word: string) => {
    if (!map.has(key) || core.has(word)) map.set(key, word);
  };
  for (const word of [...known, ...glue]) {
    if (word.length >= 3) preferred(bySound, soundOf(word), word);
    preferred(bySqueeze, squeeze(word), word);
  }
  for (const word of [...core, ...options.frequent])
    if (word.length >= SHORTEST_SWAP)
      for (const swap of swaps(word)) if (!known.has(swap) && !innocent.has(swap)) preferred(bySwap, swap, word);
  const scratch = { cost: new Float64Array(LONGEST_SPLIT + 1), back: new Int32Array(LONGEST_SPLIT + 1) };
  const openings = new Set<string>();
  for (const word of core) {
    openings.add(word.slice(0, OPENING));
    openings.add(soundOf(word).slice(0, OPENING));
  }
  const splitWords = new Map<string, string>();
  for (const word of [...glue, ...core, ...[...known].filter((one) => one.length >= SHORTEST_SPLIT_PART)]) {
    if (!splitWords.has(word)) splitWords.set(word, word);
    const sound = soundOf(word);
    if (word.length >= 3 && !splitWords.has(sound)) splitWords.set(sound, word);
  }
  for (const [short, word] of [
    ['kiero', 'quiero'],
    ['k', 'que'],
    ['q', 'que'],
    ['d', 'de'],
    ['m', 'me'],
  ] as const)
    splitWords.set(short, word);

  const mend = (form: string): string | undefined => {
    if (innocent.has(form) || NUMBER.test(form)) return undefined;
    const squeezed = squeeze(form);
    if (squeezed.length > LONGEST_MEND) return undefined;
    if (squeezed !== form) {
      if (known.has(squeezed)) return squeezed;
      const back = bySqueeze.get(squeezed);
      if (back !== undefined) return back;
    }
    if (form.length > LONGEST_MEND) return undefined;
    if (form.length >= 3) {
      const heard = bySound.get(soundOf(form));
      if (heard !== undefined && (heard.length >= 4 || core.has(heard) || form.includes('k'))) return heard;
    }
    if (form.length >= 7) {
      const blurred = byVowels.get(blurVowels(soundOf(form)));
      if (blurred !== undefined) return blurred;
    }
    if (form.length < 4 || form.length > LONGEST_WORD) return undefined;
    return bySwap.get(form) ?? fixTypo(form, misspelt, innocent);
  };

  return {
    isKnown: (form) => known.has(form),
    isCore: (form) => core.has(form),
    beginsCore: (letters) => prefixes.has(letters),
    shorthand: options.shorthand,
    ambiguous: new Map(options.ambiguous.map((one) => [one.form, one])),
    mend,
    behindStars: (form) => (form.includes('*') ? behindStars(form, core) : undefined),
    split: (letters) => (mayBeGrave(letters, openings) ? split(letters, scratch, splitWords, core) : undefined),
  };
}

const SHORTEST_STARRED = 4;
const FEWEST_SHOWN = 2;

/** "m*rir", "s**cidarme", "k*ll": every star is one letter, and the first letter is shown. */
function behindStars(form: string, core: ReadonlySet<string>): string | undefined {
  if (form.length < SHORTEST_STARRED || form.length > LONGEST_WORD) return undefined;
  if (form.startsWith('*') || form.replaceAll('*', '').length < FEWEST_SHOWN) return undefined;
  const fits = (word: string) => [...form].every((char, at) => char === '*' || char === word[at]);
  return [...core].find((word) => word.length === form.length && fits(word));
}

/** Vowels that tired or unschooled hands mix up: dispertar, suecidarme. */
function blurVowels(sound: string): string {
  return sound.replace(/e/g, 'i').replace(/o/g, 'u');
}

/** Every word with two neighbouring letters in the wrong order, as hurried hands leave them: mtaar, qiuero. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, before) => {
    const at = before + 1;
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}

/** Every word that is one letter shorter. */
function deletions(word: string): string[] {
  const list: string[] = [];
  // The first letter of a word is the last one that people get wrong; keeping it keeps the guess safe.
  for (let at = 1; at < word.length; at++) list.push(word.slice(0, at) + word.slice(at + 1));
  return list;
}

/** One letter missing, doubled or too many. */
function fixTypo(
  form: string,
  misspelt: ReadonlyMap<string, string>,
  innocent: ReadonlySet<string>,
): string | undefined {
  const missing = misspelt.get(form);
  if (missing !== undefined && missing.length >= form.length) return missing;
  if (form.length < 6) return undefined;
  for (let at = 1; at < form.length; at++) {
    const shorter = form.slice(0, at) + form.slice(at + 1);
    const word = misspelt.get(shorter);
    if (word === shorter && !innocent.has(shorter)) return word;
  }
  return undefined;
}

/** Letters a core word is recognised by before anything dearer is tried. */
const OPENING = 4;

function mayBeGrave(letters: string, openings: ReadonlySet<string>): boolean {
  if (letters.length < SHORTEST_SPLIT || letters.length > LONGEST_SPLIT) return false;
  if (letters.length >= LONG_RUN) return true;
  // A split word needs company, so a core word at the very start needs letters after it.
  for (let at = 0; at + OPENING < letters.length; at++) if (openings.has(letters.slice(at, at + OPENING))) return true;
  return /(.)\1/.test(letters);
}

/** Cuts letters that run together into words, the fewest; only worth it when something grave comes out. */
function split(
  letters: string,
  scratch: Scratch,
  words: ReadonlyMap<string, string>,
  core: ReadonlySet<string>,
): readonly string[] | undefined {
  if (letters.length < SHORTEST_SPLIT || letters.length > LONGEST_SPLIT) return undefined;
  let found: readonly string[] | undefined;
  // As written, without its repeated letters, by ear; the first that is grave.
  for (const form of new Set([letters, squeeze(letters), soundOf(letters)])) {
    const pieces = cut(form, scratch, words, core);
    if (pieces?.some((word) => core.has(word))) return pieces;
    found ??= pieces;
  }
  return found;
}

/** Room that `cut` works in, filled anew by every call. */
interface Scratch {
  /** What the words up to here cost. */
  readonly cost: Float64Array;
  /** Where the last of them begins. */
  readonly back: Int32Array;
}

/** A letter that belongs to no word costs more than the words around it. */
const STRANGE_LETTER = 3;
/** No word of everyday life has so many letters: a run of them is a sentence, whatever it says. */
const LONGER_THAN_WORDS = 24;
/** In long runs a name or a rare word may stand between the known ones: at most one letter of so many. */
const STRANGE_LETTERS = 4;

function cut(
  letters: string,
  { cost, back }: Scratch,
  words: ReadonlyMap<string, string>,
  core: ReadonlySet<string>,
): readonly string[] | undefined {
  const length = letters.length;
  const allowed = length >= LONG_RUN ? Math.floor(length / STRANGE_LETTERS) : 0;
  cost.fill(Number.POSITIVE_INFINITY, 0, length + 1);
  back.fill(-1, 0, length + 1);
  cost[0] = 0;
  const reach = (end: number, start: number, price: number) => {
    if (price >= (cost[end] ?? 0)) return;
    cost[end] = price;
    back[end] = start;
  };
  for (let start = 0; start < length; start++) {
    const before = cost[start] ?? Number.POSITIVE_INFINITY;
    if (before === Number.POSITIVE_INFINITY) continue;
    if (allowed > 0) reach(start + 1, start, before + STRANGE_LETTER);
    for (let end = start + 1; end <= Math.min(length, start + LONGEST_WORD); end++) {
      const word = words.get(letters.slice(start, end));
      if (word !== undefined) reach(end, start, before + priceOf(word, end - start, core));
    }
  }
  if ((cost[length] ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) return undefined;
  const found: string[] = [];
  let strange = '';
  let strangers = 0;
  for (let end = length; end > 0; ) {
    const start = back[end] ?? 0;
    const word = words.get(letters.slice(start, end));
    if (word === undefined) {
      strange = letters.slice(start, end) + strange;
      strangers += 1;
    } else {
      if (strange !== '') found.push(strange);
      strange = '';
      found.push(word);
    }
    end = start;
  }
  if (strange !== '') found.push(strange);
  const grave = found.some((word) => core.has(word));
  if (strangers > (grave || length >= LONGER_THAN_WORDS ? allowed : 0)) return undefined;
  const likely = grave ? found.length <= length / 2.2 : length >= LONG_RUN && found.length <= length / 3;
  return likely ? found.reverse() : undefined;
}

/** One-letter words are easily found anywhere, so they must earn their place; grave ones are what is looked for. */
function priceOf(word: string, letters: number, core: ReadonlySet<string>): number {
  if (core.has(word)) return 0.5;
  if (letters === 1) return 2.5;
  return letters === 2 ? 1.4 : 1;
}
