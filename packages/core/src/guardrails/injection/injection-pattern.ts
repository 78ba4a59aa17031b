import type { InjectionFinding } from './injection-finding.ts';
import type { PlainText } from './plain-words.ts';

/** One way to put an attack into words. */
export interface InjectionPattern {
  readonly name: string;
  readonly category: InjectionFinding['category'];
  /** Whatever it matches has one of these words in it, so it is tried on few messages. */
  readonly needs: readonly string[];
  /** What of the message it is written for. */
  readonly reads: keyof PlainText;
  /** Linear: words and bounded gaps. */
  readonly pattern: RegExp;
}

/** The alternatives of a pattern: words, and phrases that are said in one breath. */
export const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|').replaceAll(' ', '\\s')})`;

/** The word of each phrase that the fewest messages have in them. */
export const tellingWords = (phrases: readonly string[]): readonly string[] =>
  phrases.map((phrase) =>
    phrase.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest)),
  );

/**
 * A pattern over words. A space of the source stands for what may be between two words of one sentence, a pause included; where there may be
 * none it is written `\s`.
 */
export const wordPattern = (source: string): RegExp => new RegExp(source.replaceAll(' ', ',?\\s'));

/** Where a clause begins, or somebody is asked to do what follows: `ignora las reglas` is an order, `Antígona ignora las reglas` is a book. */
const ASKING = [
  'por favor', 'porfa', 'please', 'pls', 'plz', 'ahora', 'now', 'agora', 'hola', 'oye', 'hey', 'hi', 'hello', 'ok', 'okay', 'vale', 'flou',
  'solo', 'just', 'simplemente', 'simply', 'debes', 'tienes que', 'puedes', 'podrias', 'quiero que',
  'necesito que', 'te pido que', 'te ordeno que', 'you can', 'can you', 'could you', 'would you', 'you could', 'you may', 'you must', 'you should',
  'you will', 'you to', 'you have to', 'you need to', 'lets', 'voce deve', 'voce pode', 'pode', 'quero que', 'vas a',
]; // biome-ignore format: a table reads best in rows

export const ASKED = `(?<=^|\\n|[.,]\\s|\\b${anyOf(ASKING)} )`;
