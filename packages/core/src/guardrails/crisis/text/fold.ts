import { memoise } from './memoise.ts';

/** What a character is to the tokeniser. */
export const KIND = {
  gap: 0,
  letter: 1,
  digit: 2,
  ignorable: 3,
  sign: 4,
  soft: 5,
  line: 6,
  hard: 7,
  emoji: 8,
} as const;

/**
 * Letters of other alphabets that are drawn like Latin ones. Only lower case: the text is lowered first. They are read
 * as the Latin letter they imitate, so a message that is really in Russian or Greek turns into words of no covered language.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', з: 'e', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', п: 'n', р: 'p', с: 'c', т: 't', у: 'y',
  х: 'x', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѵ: 'v', һ: 'h', ӏ: 'l', г: 'r', и: 'u', д: 'd',
  α: 'a', β: 'b', γ: 'y', δ: 'd', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o', π: 'n', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x', ω: 'w',
  φ: 'q', ǫ: 'q', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ɑ: 'a', ɡ: 'g', ɩ: 'i', ʀ: 'r', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e',
  ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z', ɐ: 'a', ǝ: 'e', ɯ: 'm', ɹ: 'r',
}; // biome-ignore format: a table reads best in rows

/** Signs that stand for a letter inside a disguised word (m@tarme, $uicidio). */
export const SIGN_LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '¡': 'i',
  '*': '',
};

/** Digits that stand for letters; `1` may also be an `l`, which the caller tries second. */
export const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
}; // biome-ignore format: a table reads best in rows

const HARD = '.!?;…';
const SOFT = ',:()[]{}"«»“”„—–/\\&=<>';

/** Kind of one lower-case code point. Only asked for what is not plain ASCII. */
export function kindOf(point: number): number {
  if (point < 128) return asciiKind(point);
  if (isIgnorable(point)) return KIND.ignorable;
  const char = String.fromCodePoint(point);
  if (/\p{L}/u.test(char)) return KIND.letter;
  if (/\p{M}/u.test(char)) return KIND.ignorable;
  if (isEmojiRange(point)) return isLetterEmoji(point) ? KIND.letter : KIND.emoji;
  if (/\p{N}/u.test(char)) return KIND.digit;
  if (/^[a-z]$/.test(char.normalize('NFKD').toLowerCase())) return KIND.letter;
  if (HARD.includes(char)) return KIND.hard;
  if (char === '¡' || char === '€') return KIND.sign;
  if (point === 0x2028 || point === 0x2029) return KIND.line;
  if (SOFT.includes(char) || char === '·' || char === '•') return KIND.soft;
  return KIND.gap;
}

function asciiKind(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return KIND.letter;
  if (code >= 48 && code <= 57) return KIND.digit;
  const char = String.fromCharCode(code);
  if (char === '\n' || char === '\r') return KIND.line;
  if (char === '!' || char === '@' || char === '$' || char === '|' || char === '*') return KIND.sign;
  if (HARD.includes(char)) return KIND.hard;
  if (SOFT.includes(char)) return KIND.soft;
  return KIND.gap;
}

/** Zero-width and formatting characters, soft hyphen, variation selectors, tags: nobody sees them, so neither do we. */
function isIgnorable(point: number): boolean {
  return (
    point === 0xad ||
    point === 0x34f ||
    point === 0x61c ||
    point === 0x180e ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0xfeff ||
    point === 0x3164 ||
    (point >= 0xe0000 && point <= 0xe01ef)
  );
}

function isEmojiRange(point: number): boolean {
  return (
    (point >= 0x1f000 && point <= 0x1faff) ||
    (point >= 0x2600 && point <= 0x27bf) ||
    (point >= 0x2b00 && point <= 0x2bff)
  );
}

/** Enclosed alphabets that live among the emoji: 🅐 🅰 🇦. */
function isLetterEmoji(point: number): boolean {
  return (point >= 0x1f130 && point <= 0x1f189) || (point >= 0x1f1e6 && point <= 0x1f1ff);
}

/** One lower-case word with everything that is not a plain letter or digit folded into one. */
export function foldWord(word: string): string {
  let folded = '';
  for (const char of word) folded += foldChar(char);
  return folded;
}

function foldChar(char: string): string {
  return (char.codePointAt(0) ?? 0) < 128 ? char : foldForeign(char);
}

const foldForeign = memoise((char) => {
  const point = char.codePointAt(0) ?? 0;
  if (isIgnorable(point)) return '';
  const known = LOOKALIKES[char];
  if (known !== undefined) return known;
  if (point >= 0x1f130 && point <= 0x1f189) return letter((point - 0x1f130) % 32);
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return letter(point - 0x1f1e6);
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    const lookalike = LOOKALIKES[part];
    if (lookalike !== undefined) folded += lookalike;
    else if (!/\p{M}/u.test(part)) folded += part;
  }
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
});

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : '';
}
