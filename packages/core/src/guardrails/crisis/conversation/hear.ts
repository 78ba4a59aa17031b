import type { FeatureWord } from '../classifier/features.ts';
import { judge, weighMessage } from '../message/judge.ts';
import { guessLanguage, type LanguageGuess } from '../message/language.ts';
import { readMessage } from '../message/read-message.ts';
import type { Verdict } from '../message/verdict.ts';
import { type Answer, answerOf } from './answers.ts';
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
  return {
    verdict: judge(reading, weighed),
    scores: weighed.scores,
    found: { crisis, concern, denied },
    answer: answerOf(reading),
    words: reading.words.length,
    said: reading.words.slice(-MOST_SAID).map(({ form, lemma }) => ({ form, lemma })),
    asks: reading.words.some(({ question }) => question),
    guess: guessLanguage(reading, text),
  };
}

/** Words that are kept of a message: an answer is short, and what is long speaks for itself. */
const MOST_SAID = 80;
