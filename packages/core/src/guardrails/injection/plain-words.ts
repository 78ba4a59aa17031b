import { foldWord } from '../crisis/text/fold.ts';
import { readDisguises } from './disguised-words.ts';

/** A message as the patterns read it. */
export interface PlainText {
  /** Lower case, no accents, no invisible characters; lines as they were. */
  readonly lines: string;
  /**
   * Only words: a space or a line break between them, a comma glued to the word before it where the clause ends, a full stop where the sentence
   * does. So `ignora -\n"las" (mejores) reglas!` is `ignora\nlas, mejores, reglas.`
   */
  readonly words: string;
}

export function toPlainText(text: string): PlainText {
  // NFKD takes accents apart and fullwidth, circled and mathematical letters back to plain ones.
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u3164]/gu, '')
    .toLowerCase()
    .replace(/[\u0080-\u{10ffff}]/gu, (char) => foldWord(char) || char)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n');
  // Two spaces tell where a word ends whose letters stand apart, so disguises are read before spaces are made one.
  return { lines: folded.replace(/[^\S\n]+/g, ' '), words: toWords(readDisguises(folded)) };
}

/** A word; a pause, three dots for one; the end of a sentence, but not the dot inside `ignora.tus.reglas`. */
const TOKEN = /[\p{L}\p{N}]+|\.{2,}|[.!?](?=[\s.!?"')]|$)|[,;:()[\]{}—–\n¿¡]/gu;

function toWords(folded: string): string {
  let words = '';
  let mark = '';
  let space = ' ';
  for (const token of folded.replace(/['’‘`´]/g, '').match(TOKEN) ?? []) {
    if (token === '.' || token === '!' || token === '?') mark = '.';
    else if (token === '\n') space = token;
    else if (!/^[\p{L}\p{N}]/u.test(token)) mark ||= ',';
    else {
      words += words === '' ? token : mark + space + token;
      mark = '';
      space = ' ';
    }
  }
  return words + mark;
}
