/**
 * Reads a text character by character into its plain form: lower case, no accents, no invisible characters, one white space between
 * words (`\n` where a line broke), and of a long run of marks only the first few, so that nothing a reader does not see can push two words apart.
 * Each plain character knows where in the text it ends.
 */
export interface PlainReader {
  /** Takes one code point. */
  readonly read: (character: string) => void;
  readonly plain: () => string;
  /** The last plain characters, at most so many. */
  readonly last: (length: number) => string;
  readonly length: () => number;
  /** How much of the text was read when the first `length` plain characters were complete. */
  readonly endOf: (length: number) => number;
}

/** So many marks in a row mean something; more are padding. */
const LONGEST_RUN_OF_MARKS = 8;

export function createPlainReader(): PlainReader {
  const characters: string[] = [];
  const ends: number[] = [];
  let position = 0;
  let marks = 0;

  const append = (character: string): void => {
    characters.push(character);
    ends.push(position);
  };

  const readSpace = (isBreak: boolean): void => {
    const last = characters.at(-1);
    marks = 0;
    if (last !== ' ' && last !== '\n') append(isBreak ? '\n' : ' ');
    else if (isBreak && last === ' ') {
      characters[characters.length - 1] = '\n';
      ends[ends.length - 1] = position;
    }
  };

  const read = (character: string): void => {
    position += character.length;
    for (const folded of foldCharacter(character)) {
      if (folded === ' ' || folded === '\n') {
        readSpace(folded === '\n');
        continue;
      }
      marks = LETTER_OR_DIGIT.test(folded) ? 0 : marks + 1;
      if (marks <= LONGEST_RUN_OF_MARKS) append(folded);
    }
  };

  return {
    read,
    plain: () => characters.join(''),
    last: (length) => characters.slice(-length).join(''),
    length: () => characters.length,
    endOf: (length) => ends[length - 1] ?? 0,
  };
}

/** Lower case, no accents, no invisible characters, one white space between words. */
export function toPlain(text: string): string {
  const reader = createPlainReader();
  for (const character of text) reader.read(character);
  return reader.plain();
}

/**
 * The words of a plain text, one space between them, for the output rules: without emphasis, quotation marks, tags and the marks of a
 * list; ` , ` where a clause or a line ends, ` ! ` where a sentence does. A full stop that is left inside a text ended no sentence and is dropped.
 */
export const toWords = (plain: string): string =>
  plain
    .replace(TAG, '')
    .replace(LIST_MARK, ' , ')
    .replace(/[*`~]{4,}/g, ' ')
    .replace(/[*`~"'“”‘’«»]/g, '')
    .replace(/[!?¡¿]/g, ' ! ')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, (mark) => (mark === ',' ? ' , ' : ' '))
    .replace(/[;:()[\]{}–—|/\n]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, ' , ')
    .replace(/[^\p{L}\p{N}.,!%-]/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/(?: ,)+(?= )/g, ' ,')
    .trim();

export const TAG = /<\/?[a-z][a-z0-9]{0,10} ?\/?>/g;

/** What stands before an entry of a list, a quotation or a heading. */
export const LIST_MARK = /(?:^|\n) ?(?:(?:[-+•*>#|·–—]{1,6}|\d{1,2}[.)]|\(?[a-z]\)) ){1,3}/g;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
const INVISIBLE = /[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What a character is read as: nothing, one character or several. An underscore is emphasis or joins words: a space. */
function foldCharacter(character: string): string {
  if (character > ' ' && character <= '~') return character === '_' ? ' ' : character.toLowerCase();
  if (BREAK.test(character)) return '\n';
  return character.normalize('NFKD').replace(/\s/g, ' ').replace(INVISIBLE, '').toLowerCase();
}
