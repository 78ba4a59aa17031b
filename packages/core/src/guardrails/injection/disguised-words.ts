import { DIGIT_LETTERS, SIGN_LETTERS } from '../crisis/text/fold.ts';
import { KEY_WORDS } from './vocabulary.ts';

/** More of these in one word are no word: only so many readings are tried. */
const MOST_ONES = 4;
const LONGEST = 24;

/**
 * Writes `1gn0r3` and `i g n o r e` as `ignore`, in lower-case text. Only where the outcome is a word that an injection is made of, so that
 * `2x`, `h2o` and `a b c d` stay what they are.
 */
export function readDisguises(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])[a-z0-9]([ .*_-])[a-z0-9](?:\1[a-z0-9]){1,58}(?![\p{L}\p{N}])/gu, joinLetters)
    .replace(/[a-z]{12,60}/g, (word) => splitWords(word) ?? word)
    .replace(/(?<![a-z0-9@$!|€¡])[a-z]{0,24}[0-9@$!|€¡][a-z0-9@$!|€¡]*/g, readLeet);
}

function joinLetters(spaced: string): string {
  const word = spaced.replace(/[^a-z0-9]/g, '');
  return splitWords(word) ?? (isKeyWord(readLeet(word)) ? word : spaced);
}

/** `ignoratusreglas` as `ignora tus reglas`, when it is made of such words only. */
function splitWords(letters: string): string | undefined {
  const splits: (string | undefined)[] = [''];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end - 1 && splits[end] === undefined; start++) {
      const word = letters.slice(start, end);
      if (splits[start] !== undefined && isKeyWord(word)) splits[end] = `${splits[start]} ${word}`;
    }
  }
  return splits[letters.length]?.trim();
}

function readLeet(token: string): string {
  if (token.length > LONGEST || !/[a-z]/.test(token) || !/[0-9@$!|€¡]/.test(token)) return token;
  // What ends a sentence may also be a letter: `instructions!` is tried before `prompt$`.
  const bare = token.replace(/^[!|¡]+|[!|]+$/g, '');
  return [bare, token].flatMap(lettersOf).find(isKeyWord) ?? token;
}

/** `1` and `|` are an i or an l, each for itself; `rul3s` has one reading, `a11` four. */
function lettersOf(token: string): readonly string[] {
  if (token.split(/[1|!]/).length - 1 > MOST_ONES) return [];
  let readings = [''];
  for (const char of token) {
    const letters = '1|!'.includes(char) ? ['i', 'l'] : [DIGIT_LETTERS[char] ?? SIGN_LETTERS[char] ?? char];
    readings = readings.flatMap((before) => letters.map((letter) => before + letter));
  }
  return readings;
}

const isKeyWord = (word: string): boolean => KEY_WORDS.has(word);
