import type { Dictionary } from './dictionary.ts';
import { DIGIT_LETTERS, SIGN_LETTERS } from './fold.ts';
import { remember } from './remember.ts';
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
    remember((form): Piece => {
      const known = dictionary.isKnown(form);
      const words = dictionary.shorthand.get(form)?.split(' ') ?? (known ? undefined : mend(form, dictionary));
      return { known, opens: dictionary.beginsCore(form), words: words ?? [form] };
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

function repair(tokens: readonly Token[], pieces: readonly Piece[], dictionary: Dictionary): Token[] {
  const repaired: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const piece = pieces[at];
    if (token === undefined || piece === undefined) continue;
    const taken =
      (token.form.length === 1 ? lettersApart(tokens, at, dictionary, repaired) : 0) ||
      syllablesApart(tokens, pieces, at, dictionary, repaired) ||
      (piece.opens ? piecesTogether(tokens, at, dictionary, repaired) : 0);
    if (taken > 0) at += taken - 1;
    else pushWords(piece.words, token, token.end, repaired);
  }
  return repaired;
}

const FEWEST_LETTERS = 4;
const FEWEST_SPELT = 6;

/** "m o r i r", "m.a.t.a.r.m.e", "q u i e r o  m o r i r": a run of lone letters, put together. Says how many there were. */
function lettersApart(tokens: readonly Token[], from: number, dictionary: Dictionary, repaired: Token[]): number {
  let letters = '';
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || token.form.length !== 1) break;
    letters += DIGIT_LETTERS[token.form] ?? token.form;
  }
  const count = to - from;
  if (count < FEWEST_LETTERS) return 0;
  const words = dictionary.isCore(letters) ? [letters] : dictionary.split(letters);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return 0;
  if (words !== undefined) pushWords(words, first, last.end, repaired);
  else {
    // Nothing grave. Many are put together all the same, for nothing can be learned from letters; a few are the answers of a test.
    const run = tokens.slice(from, to);
    repaired.push(...(count < FEWEST_SPELT ? run : wordsApart(run)));
  }
  return count;
}

/** The words that lone letters spell: a new one begins where what parts them changes, as the space in "h.o.l.a t.u". */
function wordsApart(letters: readonly Token[]): Token[] {
  const within = letters[1]?.part;
  return letters.reduce<Token[]>((words, letter, at) => {
    const word = words.at(-1);
    if (word === undefined || (at > 0 && letter.part !== within)) words.push(letter);
    else
      words[words.length - 1] = { ...word, form: word.form + letter.form, end: letter.end, question: letter.question };
    return words;
  }, []);
}

const LONGEST_SYLLABLE = 4;
const FEWEST_SYLLABLES = 3;
const FEWEST_STRANGE = 2;
const LONGEST_SYLLABLES = 60;

/** "ya no quie ro vi vir", "mo ri rme ya": a run of short pieces, some of them no words, that spells something grave. */
function syllablesApart(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  from: number,
  dictionary: Dictionary,
  repaired: Token[],
): number {
  const opening = tokens[from];
  const follower = pieces[from + 1];
  // A run is only looked at where it may begin: before the first strange piece.
  if (opening === undefined || follower === undefined || opening.form.length > LONGEST_SYLLABLE) return 0;
  if (pieces[from]?.known === true && follower.known) return 0;
  let letters = '';
  let strange = 0;
  let to = from;
  for (; to < tokens.length && letters.length < LONGEST_SYLLABLES; to++) {
    const token = tokens[to];
    if (token === undefined || token.form.length > LONGEST_SYLLABLE || token.mixed) break;
    if (pieces[to]?.known !== true) strange++;
    letters += token.form;
  }
  if (to - from < FEWEST_SYLLABLES || strange < FEWEST_STRANGE) return 0;
  const words = dictionary.split(letters);
  const last = tokens[to - 1];
  if (
    words === undefined ||
    last === undefined ||
    words.length >= to - from ||
    !words.some((word) => dictionary.isCore(word))
  )
    return 0;
  pushWords(words, opening, last.end, repaired);
  return to - from;
}

const MOST_PIECES = 8;

/** Pieces that make one core word ("su ici darme", "mat-ar-me", "morir\nme"), and how many they were; 0 when they do not. */
function piecesTogether(tokens: readonly Token[], from: number, dictionary: Dictionary, repaired: Token[]): number {
  const first = tokens[from];
  let letters = first?.form ?? '';
  let strange = !dictionary.isKnown(letters);
  let found = { form: '', pieces: 0 };
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const token = tokens[from + pieces - 1];
    if (token === undefined) break;
    letters += token.form;
    strange ||= !dictionary.isKnown(token.form) || token.form.length === 1;
    if (dictionary.isCore(letters) && strange) found = { form: letters, pieces };
    if (!dictionary.beginsCore(letters)) break;
  }
  const last = tokens[from + found.pieces - 1];
  if (found.pieces > 0 && first !== undefined && last !== undefined)
    repaired.push({ ...first, form: found.form, end: last.end, question: last.question });
  return found.pieces;
}

/** The known words behind plain letters that are none. */
function mended(form: string, dictionary: Dictionary): readonly string[] | undefined {
  const word = dictionary.mend(form);
  return word === undefined ? dictionary.split(form) : [word];
}

const LONGEST_DISGUISE = 400;

/** m0r1r, m@tarme, su1c1d10: digits and signs read as the letters they imitate. */
function undisguised(form: string, dictionary: Dictionary): readonly string[] | undefined {
  if (form.length <= LONGEST_DISGUISE) {
    for (const one of ['i', 'l']) {
      let letters = '';
      for (const char of form) letters += ONE.has(char) ? one : (DIGIT_LETTERS[char] ?? SIGN_LETTERS[char] ?? char);
      const words = dictionary.isKnown(letters) ? [letters] : mended(letters, dictionary);
      if (words !== undefined) return words;
    }
  }
  const word = dictionary.mend(form);
  return word === undefined ? undefined : [word];
}

/** What is drawn like an i and like an l. */
const ONE = new Set(['1', '!', '|']);

/** The words that one stood for; each of them carries the place of the whole. */
function pushWords(words: readonly string[], token: Token, end: number, repaired: Token[]): void {
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    repaired.push(end === token.end && only === token.form ? token : { ...token, form: only, end });
    return;
  }
  words.forEach((form, index) => {
    repaired.push({
      form,
      start: token.start,
      end,
      part: index === 0 ? token.part : PART.space,
      question: index === words.length - 1 && token.question,
      mixed: false,
    });
  });
}
