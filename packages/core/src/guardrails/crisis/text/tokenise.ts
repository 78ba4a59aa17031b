import { emojiWord } from './emoji.ts';
import { foldWord, KIND, kindOf } from './fold.ts';

/** How strongly a word is parted from the one before: by a space, by a comma or a line, by the end of a sentence. */
export const PART = { space: 0, soft: 1, hard: 2 } as const;

/** A word of the message in its plain form, with its place in the message as written. */
export interface Token {
  /** Lower case, no accents, plain letters; repaired later by `repair`. */
  form: string;
  readonly start: number;
  end: number;
  /** What parts it from the word before, one of `PART`. */
  part: number;
  /** A question mark closes the sentence right after this word. */
  question: boolean;
  /** The word mixes letters with digits or signs, so it may be a disguise. */
  readonly mixed: boolean;
  /** Written with a stressed final ó, so a verb is in the past of somebody else: mató, not mato. */
  readonly past?: boolean;
  /** Stands between quotation marks. */
  readonly quoted?: boolean;
}

/** Kinds of the first 0x250 code units, where almost all text lives. */
function kindTable(): Uint8Array {
  const table = new Uint8Array(0x250);
  for (let code = 0; code < table.length; code++) table[code] = kindOf(code);
  return table;
}

let table: Uint8Array | undefined;

/** Cuts a text into words in one pass. */
export function tokenise(text: string): Token[] {
  const lower = lowered(text);
  table ??= kindTable();
  const tokens: Token[] = [];
  const length = lower.length;
  let part: number = PART.hard;
  let quoteEnd = -1;
  let at = 0;
  while (at < length) {
    const code = lower.charCodeAt(at);
    let point = code;
    let size = 1;
    if (code >= 0xd800 && code < 0xdc00) {
      point = lower.codePointAt(at) ?? code;
      size = point > 0xffff ? 2 : 1;
    }
    const kind = code < 0x250 ? (table[code] ?? 0) : kindOf(point);
    if (kind === KIND.letter || kind === KIND.digit || (kind === KIND.sign && opensWord(lower, at + size))) {
      at = readWord(lower, at, part, at < quoteEnd, tokens, table);
      part = PART.space;
      continue;
    }
    if (kind === KIND.emoji) {
      const word = emojiWord(point);
      if (word !== undefined) {
        tokens.push({ form: word, start: at, end: at + size, part, question: false, mixed: false });
        part = PART.soft;
      } else if (part < PART.soft) part = PART.soft;
    } else if (kind === KIND.hard || kind === KIND.sign) {
      const ellipsis = code === 46 && (lower.charCodeAt(at + 1) === 46 || lower.charCodeAt(at - 1) === 46);
      if (code === 63) markQuestion(tokens);
      part = ellipsis ? Math.max(part, PART.soft) : PART.hard;
    } else if (kind === KIND.line) {
      part = part === PART.soft && lower.charCodeAt(at - 1) === 10 ? PART.hard : Math.max(part, PART.soft);
    } else if (kind === KIND.soft) {
      part = Math.max(part, PART.soft);
      if (at > quoteEnd) quoteEnd = endOfQuote(lower, at);
    }
    at += size;
  }
  joinLoneWords(tokens);
  return tokens;
}

/** So many sentences of one word in a row are none. */
const FEWEST_LONE = 3;

/** "no.quiero.vivir", "No. Quiero. Vivir.": full stops that end nothing. */
function joinLoneWords(tokens: readonly Token[]): void {
  const opens = (at: number) => (tokens[at]?.part ?? PART.hard) === PART.hard;
  for (let from = 0; from < tokens.length; from++) {
    // Up to where a longer sentence begins.
    let to = from;
    while (to < tokens.length && opens(to) && opens(to + 1)) to++;
    // Letters apart are put together elsewhere.
    const areWords = tokens.slice(from, to).some(({ form }) => form.length > 1);
    if (to - from >= FEWEST_LONE && areWords) {
      const isTight = tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1;
      for (const token of tokens.slice(from + 1, isTight ? to + 1 : to)) token.part = PART.space;
    }
    from = Math.max(from, to);
  }
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“' };

/** Longer quotations are not looked for, or a text of opening marks alone would be read to its end for each of them. */
const LONGEST_QUOTE = 400;

/** Where the quotation that opens here ends; -1 where none does. */
function endOfQuote(lower: string, at: number): number {
  const closing = CLOSING[lower[at] ?? ''];
  if (closing === undefined) return -1;
  const length = lower.slice(at + 1, at + LONGEST_QUOTE).indexOf(closing);
  return length < 0 ? -1 : at + 1 + length;
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  // A capital whose small form is longer would shift every offset after it; such text is lowered letter by letter.
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-ÞА-ЯΑ-Ω]/g, (capital) => capital.toLowerCase());
}

function markQuestion(tokens: readonly Token[]): void {
  const last = tokens.at(-1);
  if (last !== undefined) last.question = true;
}

/** A sign opens a word only when a letter follows at once: `@migo`, `$uicidio`, but not `¡ hola`. */
function opensWord(lower: string, next: number): boolean {
  const sign = lower.charCodeAt(next - 1);
  if (sign !== 36 && sign !== 64) return false;
  const code = lower.charCodeAt(next);
  return code >= 97 && code <= 122;
}

function readWord(
  lower: string,
  start: number,
  part: number,
  quoted: boolean,
  tokens: Token[],
  kinds: Uint8Array,
): number {
  let at = start;
  let letters = false;
  let marks = false;
  let plain = true;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    let kind: number;
    let size = 1;
    if (code < 0x250) kind = kinds[code] ?? 0;
    else {
      const point = lower.codePointAt(at) ?? code;
      size = point > 0xffff ? 2 : 1;
      kind = kindOf(point);
    }
    if (kind === KIND.letter) letters = true;
    else if (kind === KIND.digit) marks = true;
    else if (kind === KIND.sign && (signInside(lower, at) || endsInclusively(lower, start, at))) marks = true;
    else if (kind === KIND.ignorable) plain = false;
    else if ((code === 39 || code === 0x2019 || code === 0xb4) && at > start && isLetterCode(lower.charCodeAt(at + 1)))
      plain = false;
    else break;
    if (code >= 128) plain = false;
    at += size;
  }
  const raw = lower.slice(start, at);
  const form = plain ? raw : foldWord(raw).replace(/['´’]/g, '');
  if (form !== '')
    tokens.push({
      form,
      start,
      end: at,
      part,
      question: false,
      mixed: letters && marks,
      past: !plain && raw.endsWith('ó'),
      quoted,
    });
  return at;
}

const STAR = 42;
/** Nobody hides more letters of a word. */
const MOST_STARS = 6;

function signInside(lower: string, at: number): boolean {
  let next = at + 1;
  // "s**cidio": several letters may be hidden in a row.
  if (lower.charCodeAt(at) === STAR) while (lower.charCodeAt(next) === STAR && next - at < MOST_STARS) next++;
  return isLetterCode(lower.charCodeAt(next)) || isDigitCode(lower.charCodeAt(next));
}

const AT_SIGN = 64;

/** "cansad@": both genders. */
const endsInclusively = (lower: string, start: number, at: number): boolean =>
  lower.charCodeAt(at) === AT_SIGN && at - start >= FEWEST_INCLUSIVE && isLetterCode(lower.charCodeAt(at - 1));
const FEWEST_INCLUSIVE = 3;

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x250);
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}
