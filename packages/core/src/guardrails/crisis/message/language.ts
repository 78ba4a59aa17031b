import type { Reading } from '../grammar/grammar.ts';

/** Words this short are alike in many languages; they only count as everyday words of one that is covered. */
const SHORT_WORD = 3;
const FEWEST_WORDS = 3;
/** Share of words that have to be known before a language counts as read. */
const ENOUGH_KNOWN = 0.2;
/** Words that are looked at: a language shows early. */
const ENOUGH_WORDS = 48;

function isDigit(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

export interface LanguageGuess {
  readonly language: string;
  readonly covered: boolean;
}

/** The covered language a message reads as. Few words, code, numbers and names alone count as covered. */
export function guessLanguage(reading: Reading, text: string): LanguageGuess {
  let spanish = 0;
  let english = 0;
  let portuguese = 0;
  let plain = 0;
  let known = 0;
  const count = Math.min(reading.words.length, ENOUGH_WORDS);
  for (let at = 0; at < count; at++) {
    const word = reading.words[at];
    if (word === undefined || word.mixed || isDigit(word.form)) continue;
    plain++;
    const bits = word.languages;
    if (bits !== 0 || (word.tags !== undefined && word.form.length > SHORT_WORD)) known++;
    spanish += bits & 1;
    english += (bits >> 1) & 1;
    portuguese += (bits >> 2) & 1;
  }
  const hits = Math.max(spanish, english, portuguese);
  const best = hits === spanish ? 'es' : hits === english ? 'en' : 'pt';
  const foreign = foreignShare(text) > 0.3;
  if (!foreign && (reading.words.length < FEWEST_WORDS || known / Math.max(1, plain) >= ENOUGH_KNOWN))
    return { language: best, covered: true };
  if (!foreign && plain < FEWEST_WORDS) return { language: best, covered: true };
  return { language: 'und', covered: false };
}

const SAMPLE = 400;

/** Share of letters outside the Latin alphabet, in the first few hundred characters. */
function foreignShare(text: string): number {
  let letters = 0;
  let foreign = 0;
  for (let at = 0; at < Math.min(SAMPLE, text.length); at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)) letters++;
    else if ((code >= 0x370 && code < 0x1c80) || (code >= 0x3040 && code < 0xd7ff)) {
      letters++;
      foreign++;
    }
  }
  return letters === 0 ? 0 : foreign / letters;
}
