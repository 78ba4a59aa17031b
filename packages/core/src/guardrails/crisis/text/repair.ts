import type { Dictionary } from './dictionary.ts';
import { DIGIT_LETTERS, SIGN_LETTERS } from './fold.ts';
import type { Token } from './tokenise.ts';
import { PART } from './tokenise.ts';

/** Undoes the disguises of the words of a message: letters apart, words run together, digits for letters, spelling by ear. */
export function repair(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const repaired: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.form.length === 1) {
      const run = lettersApart(tokens, at, dictionary, repaired);
      if (run > 0) {
        at += run - 1;
        continue;
      }
    }
    const run = syllablesApart(tokens, at, dictionary, repaired);
    if (run > 0) {
      at += run - 1;
      continue;
    }
    const pieces = dictionary.beginsCore(token.form) ? piecesOfWord(tokens, at, dictionary) : 0;
    if (pieces > 0) {
      repaired.push(joined(tokens, at, pieces, dictionary));
      at += pieces - 1;
      continue;
    }
    mendWord(token, dictionary, repaired);
  }
  return repaired;
}

const FEWEST_LETTERS = 4;

/** "m o r i r", "m.a.t.a.r.m.e", "q u i e r o  m o r i r": a run of lone letters that spells something grave. */
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
  if (words === undefined || first === undefined || last === undefined) {
    // Nothing grave: the letters stay as they were, and the run is not looked at again from its second letter.
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token !== undefined) mendWord(token, dictionary, repaired);
    }
    return count;
  }
  pushWords(words, first, last.end, repaired);
  return count;
}

const LONGEST_SYLLABLE = 4;
const FEWEST_SYLLABLES = 3;
const FEWEST_STRANGE = 2;
const LONGEST_SYLLABLES = 60;

/** "ya no quie ro vi vir", "mo ri rme ya": a run of short pieces, some of them no words, that spells something grave. */
function syllablesApart(tokens: readonly Token[], from: number, dictionary: Dictionary, repaired: Token[]): number {
  const opening = tokens[from];
  const follower = tokens[from + 1];
  // A run is only looked at where it may begin: before the first strange piece.
  if (opening === undefined || follower === undefined || opening.form.length > LONGEST_SYLLABLE) return 0;
  if (dictionary.isKnown(opening.form) && dictionary.isKnown(follower.form)) return 0;
  let letters = '';
  let strange = 0;
  let to = from;
  for (; to < tokens.length && letters.length < LONGEST_SYLLABLES; to++) {
    const token = tokens[to];
    if (token === undefined || token.form.length > LONGEST_SYLLABLE || token.mixed) break;
    if (!dictionary.isKnown(token.form)) strange++;
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

/** How many pieces from here make one core word ("su ici darme", "mat-ar-me", "morir\nme"); 0 when they do not. */
function piecesOfWord(tokens: readonly Token[], from: number, dictionary: Dictionary): number {
  let letters = tokens[from]?.form ?? '';
  let strange = !dictionary.isKnown(letters);
  let best = 0;
  for (let count = 2; count <= MOST_PIECES; count++) {
    const token = tokens[from + count - 1];
    if (token === undefined) break;
    letters += token.form;
    strange ||= !dictionary.isKnown(token.form) || token.form.length === 1;
    if (dictionary.isCore(letters) && strange) best = count;
    if (!dictionary.beginsCore(letters)) break;
  }
  return best;
}

function joined(tokens: readonly Token[], from: number, count: number, dictionary: Dictionary): Token {
  const first = tokens[from];
  const last = tokens[from + count - 1];
  if (first === undefined || last === undefined) throw new RangeError('pieces outside the message');
  let form = '';
  for (let at = from; at < from + count; at++) form += tokens[at]?.form ?? '';
  return {
    ...first,
    form: dictionary.isKnown(form) ? form : (dictionary.mend(form) ?? form),
    end: last.end,
    question: last.question,
  };
}

function mendWord(token: Token, dictionary: Dictionary, repaired: Token[]): void {
  const long = dictionary.shorthand.get(token.form);
  if (long !== undefined) {
    const space = long.indexOf(' ');
    if (space < 0) {
      token.form = long;
      repaired.push(token);
    } else pushWords(long.split(' '), token, token.end, repaired);
    return;
  }
  if (dictionary.isKnown(token.form)) {
    repaired.push(token);
    return;
  }
  if (token.mixed && token.form.length <= LONGEST_DISGUISE) {
    const words = undisguised(token.form, dictionary);
    if (words !== undefined) {
      pushWords(words, token, token.end, repaired);
      return;
    }
  }
  const mended = dictionary.mend(token.form);
  if (mended !== undefined) token.form = mended;
  else if (!token.mixed) {
    const words = dictionary.split(token.form);
    if (words !== undefined) {
      pushWords(words, token, token.end, repaired);
      return;
    }
  }
  repaired.push(token);
}

const LONGEST_DISGUISE = 400;

/** m0r1r, m@tarme, su1c1d10: digits and signs read as the letters they imitate. */
function undisguised(form: string, dictionary: Dictionary): readonly string[] | undefined {
  for (const one of ['i', 'l']) {
    let letters = '';
    for (const char of form) {
      const letter =
        char === '1' || char === '!' || char === '|' ? one : (DIGIT_LETTERS[char] ?? SIGN_LETTERS[char] ?? char);
      letters += letter;
    }
    if (dictionary.isKnown(letters)) return [letters];
    const mended = dictionary.mend(letters);
    if (mended !== undefined) return [mended];
    const words = dictionary.split(letters);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Several words where one stood; each of them carries the place of the whole. */
function pushWords(words: readonly string[], token: Token, end: number, repaired: Token[]): void {
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
