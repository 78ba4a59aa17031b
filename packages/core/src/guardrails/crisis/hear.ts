import { type Answer, answerOf } from './answers.ts';
import type { FeatureWord } from './classifier/features.ts';
import type { Verdict } from './combine.ts';
import { judge, weighMessage } from './judge.ts';
import { guessLanguage, type LanguageGuess } from './language.ts';
import { readMessage } from './read-message.ts';
import type { ReadAlone } from './together.ts';

/** What one message says by itself, and what the conversation it stands in needs to know of it. */
export interface Heard extends ReadAlone {
  readonly verdict: Verdict;
  /** What it would be as an answer to a question. */
  readonly answer: Answer;
  /** How many words there are. */
  readonly words: number;
  /** The last of them, as the model reads them. */
  readonly said: readonly FeatureWord[];
  /** It asks something itself. */
  readonly asks: boolean;
  readonly guess: LanguageGuess;
}

/** Reads a message. */
export function hear(text: string): Heard {
  const reading = readMessage(text);
  const weighed = weighMessage(reading);
  const { crisis, concern, denied } = weighed.found;
  const heard = {
    verdict: judge(reading, weighed),
    scores: weighed.scores,
    found: { crisis, concern, denied },
    answer: answerOf(reading),
    words: reading.words.length,
    said: reading.words.slice(-MOST_SAID).map(({ form, lemma }) => ({ form, lemma })),
    asks: reading.words.some(({ question }) => question),
    guess: guessLanguage(reading, text),
  };
  remember(text, heard);
  return heard;
}

/** Words that are kept of a message: an answer is short, and what is long speaks for itself. */
const MOST_SAID = 80;

/** The same, unless this very text was read a moment ago: a conversation is looked at again with every turn. */
export const recall = (text: string): Heard => remembered.get(text) ?? hear(text);

/** The latest messages, in this process only: reading gives the same answer every time, so this changes nothing but the time it takes. */
const remembered = new Map<string, Heard>();
const MOST_REMEMBERED = 512;
/** Longer ones are rare, and would be most of the memory. */
const LONGEST_REMEMBERED = 2_000;

function remember(text: string, heard: Heard): void {
  if (text.length > LONGEST_REMEMBERED) return;
  remembered.delete(text);
  remembered.set(text, heard);
  if (remembered.size <= MOST_REMEMBERED) return;
  const [oldest] = remembered.keys();
  if (oldest !== undefined) remembered.delete(oldest);
}
