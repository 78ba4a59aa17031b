import type { Dictionary } from './dictionary.ts';
import { DIGIT_LETTERS, SIGN_LETTERS } from './fold.ts';
import { memoise } from './memoise.ts';
import type { Token } from './tokenise.ts';
import { PART } from './tokenise.ts';

/** What is known of one run of letters, whatever stands around it. */
interface Piece {
  readonly known: boolean;
  /** Some word that speaks of dying or harm begins with these letters. */
  readonly opens: boolean;
  /** The words it stands for; itself, when nothing better is known. */
  readonly words: readonly string[];
}

/** Undoes the disguises of the words of a message: letters apart, words run together, digits for letters, spelling by ear. */
export function createRepair(dictionary: Dictionary): (tokens: readonly Token[]) => Token[] {
  const pieceOf = (mend: (form: string, dictionary: Dictionary) => readonly string[] | undefined) =>
    memoise((form): Piece => {
      const known = dictionary.isKnown(form);
      const words = dictionary.shorthand.get(form)?.split(' ') ?? (known ? undefined : mend(form, dictionary));
      return { known, opens: dictionary.beginsCore(lettersOf(form, 'i')), words: words ?? [form] };
    });
  const plain = pieceOf(mended);
  const mixed = pieceOf(undisguised);
  return (tokens) =>
    repair(
      tokens,
      tokens.map((token) => (token.mixed ? mixed : plain)(token.form)),
      dictionary,
    );
}

/** Words read from a run of tokens, and how many tokens they took. */
interface Repaired {
  readonly words: readonly Token[];
  readonly taken: number;
}

function repair(tokens: readonly Token[], pieces: readonly Piece[], dictionary: Dictionary): Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const piece = pieces[at];
    if (token === undefined || piece === undefined) break;
    const instead = inContext(tokens, at, dictionary) ?? (isMasked(tokens, at) ? DIGIT_LETTERS[token.form] : undefined);
    const run =
      (instead === undefined ? undefined : { words: [{ ...token, form: instead }], taken: 1 }) ??
      (token.form.length === 1 ? lettersApart(tokens, at, dictionary) : undefined) ??
      syllablesApart(tokens, pieces, at, dictionary) ??
      (piece.opens ? piecesTogether(tokens, at, dictionary) : undefined);
    words.push(...(run?.words ?? wordsOf(piece.words, token, token.end)));
    at += run?.taken ?? 1;
  }
  return words;
}

/** "no quiero na" is nothing, "na escola" is in: what some spellings stand for depends on their neighbours. */
function inContext(tokens: readonly Token[], at: number, dictionary: Dictionary): string | undefined {
  const spelling = dictionary.ambiguous.get(tokens[at]?.form ?? '');
  if (spelling === undefined) return undefined;
  const { means, after, before, beforeEndOr } = spelling;
  const next = tokens[at + 1];
  if (next !== undefined && before?.includes(next.form) === true) return means;
  const isClosing = next === undefined || next.part !== PART.space || beforeEndOr?.includes(next.form) === true;
  if (beforeEndOr !== undefined && isClosing) return means;
  return after?.includes(tokens[at - 1]?.form ?? '') === true ? means : undefined;
}

/** "m3 v0y 4 m4t4r": a digit alone among words with digits for letters is a letter, too. */
const isMasked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form.length === 1 && tokens[at - 1]?.mixed === true && tokens[at + 1]?.mixed === true;

const FEWEST_LETTERS = 4;
const FEWEST_SPELT = 6;

/** "m o r i r", "m.a.t.a.r.m.e", "q u i e r o  m o r i r": a run of lone letters, put together. */
function lettersApart(tokens: readonly Token[], from: number, dictionary: Dictionary): Repaired | undefined {
  let letters = '';
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || token.form.length !== 1) break;
    letters += DIGIT_LETTERS[token.form] ?? token.form;
  }
  const run = tokens.slice(from, to);
  const [first] = run;
  const last = run.at(-1);
  if (run.length < FEWEST_LETTERS || first === undefined || last === undefined) return undefined;
  const words = dictionary.isCore(letters) ? [letters] : dictionary.split(letters);
  if (words !== undefined) return { words: wordsOf(words, first, last.end), taken: run.length };
  // Nothing grave. Many are put together all the same, for nothing can be learned from letters; a few are the answers of a test.
  return { words: run.length < FEWEST_SPELT ? run : wordsApart(run), taken: run.length };
}

/**
 * The words that lone letters spell: a new one begins where what parts them changes, as the spaces in "h.o.l.a t.u" and in
 * "h o l a  t u".
 */
function wordsApart(letters: readonly Token[]): Token[] {
  const gapBefore = (at: number) => (letters[at]?.start ?? 0) - (letters[at - 1]?.end ?? 0);
  const isWithin = (at: number) => letters[at]?.part === letters[1]?.part && gapBefore(at) === gapBefore(1);
  return letters.reduce<Token[]>((words, letter, at) => {
    const word = words.at(-1);
    if (word === undefined || (at > 0 && !isWithin(at))) words.push(letter);
    else
      words[words.length - 1] = { ...word, form: word.form + letter.form, end: letter.end, question: letter.question };
    return words;
  }, []);
}

const LONGEST_SYLLABLE = 4;
const FEWEST_SYLLABLES = 3;
const FEWEST_STRANGE = 2;
const LONGEST_SYLLABLES = 60;

const isNumber = (form: string): boolean => /^[0-9]/.test(form);

/** "ya no quie ro vi vir", "mo ri rme ya": a run of short pieces, some of them no words, that spells something grave. */
function syllablesApart(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  from: number,
  dictionary: Dictionary,
): Repaired | undefined {
  const opening = tokens[from];
  const follower = pieces[from + 1];
  // A run is only looked at where it may begin: before the first strange piece.
  if (opening === undefined || follower === undefined || opening.form.length > LONGEST_SYLLABLE) return undefined;
  if (pieces[from]?.known === true && follower.known) return undefined;
  let letters = '';
  let strange = 0;
  let to = from;
  for (; to < tokens.length && letters.length < LONGEST_SYLLABLES; to++) {
    const token = tokens[to];
    if (token === undefined || token.form.length > LONGEST_SYLLABLE || token.mixed || isNumber(token.form)) break;
    if (pieces[to]?.known !== true) strange++;
    letters += token.form;
  }
  if (to - from < FEWEST_SYLLABLES || strange < FEWEST_STRANGE) return undefined;
  const words = dictionary.split(letters);
  const last = tokens[to - 1];
  if (
    words === undefined ||
    last === undefined ||
    words.length >= to - from ||
    !words.some((word) => dictionary.isCore(word))
  )
    return undefined;
  return { words: wordsOf(words, opening, last.end), taken: to - from };
}

const MOST_PIECES = 8;

/** Pieces that make one core word: "su ici darme", "mat-ar-me", "morir\nme". */
function piecesTogether(tokens: readonly Token[], from: number, dictionary: Dictionary): Repaired | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  let letters = first.mixed ? lettersOf(first.form, 'i') : first.form;
  let strange = !dictionary.isKnown(letters);
  let found: Repaired | undefined;
  for (let taken = 2; taken <= MOST_PIECES; taken++) {
    const token = tokens[from + taken - 1];
    if (token === undefined) break;
    letters += token.mixed ? lettersOf(token.form, 'i') : token.form;
    strange ||= !dictionary.isKnown(token.form) || token.form.length === 1;
    if (dictionary.isCore(letters) && strange)
      found = { words: [{ ...first, form: letters, end: token.end, question: token.question }], taken };
    if (!dictionary.beginsCore(letters)) break;
  }
  return found;
}

/** The known words behind plain letters that are none. */
function mended(form: string, dictionary: Dictionary): readonly string[] | undefined {
  const word = inclusive(form, dictionary) ?? dictionary.mend(form);
  return word === undefined ? dictionary.split(form) : [word];
}

/** "cansadx", "muertx": neither gender. */
function inclusive(form: string, dictionary: Dictionary): string | undefined {
  if (form.length < FEWEST_LETTERS || !form.endsWith('x')) return undefined;
  const word = `${form.slice(0, -1)}o`;
  return dictionary.isKnown(word) ? word : undefined;
}

const LONGEST_DISGUISE = 400;

/** m0r1r, m@tarme, su1c1d10: digits and signs read as the letters they imitate. */
function undisguised(form: string, dictionary: Dictionary): readonly string[] | undefined {
  const hidden = dictionary.behindStars(form);
  if (hidden !== undefined) return [hidden];
  if (form.length <= LONGEST_DISGUISE) {
    for (const one of ['i', 'l'] as const) {
      const letters = lettersOf(form, one);
      const words =
        dictionary.shorthand.get(letters)?.split(' ') ??
        (dictionary.isKnown(letters) ? [letters] : mended(letters, dictionary));
      if (words !== undefined) return words;
    }
  }
  const word = dictionary.mend(form);
  return word === undefined ? undefined : [word];
}

/** The letters that digits and signs imitate. */
function lettersOf(form: string, one: 'i' | 'l'): string {
  let letters = '';
  for (const char of form) letters += ONE.has(char) ? one : (DIGIT_LETTERS[char] ?? SIGN_LETTERS[char] ?? char);
  return letters;
}

/** What is drawn like an i and like an l. */
const ONE = new Set(['1', '!', '|']);

/** The words that a token stands for; each of them carries the place of the whole. */
function wordsOf(words: readonly string[], token: Token, end: number): readonly Token[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined)
    return [end === token.end && only === token.form ? token : { ...token, form: only, end }];
  return words.map((form, index) => ({
    form,
    start: token.start,
    end,
    part: index === 0 ? token.part : PART.space,
    question: index === words.length - 1 && token.question,
    mixed: false,
    quoted: token.quoted === true,
  }));
}
