import { scorerOf } from '../classifier/classify.ts';
import type { FeatureWord } from '../classifier/features.ts';
import { logOdds, type NamedInputs, predict, type Scores } from '../classifier/logistic.ts';
import { MODEL } from '../classifier/model.generated.ts';
import type { GrammarEvidence } from '../message/evidence.ts';
import type { Turn } from '../screening.ts';
import type { Answer } from './answers.ts';
import { type Question, questionOf } from './questions.ts';

/** Stands in a conversation for what the tutor said, so that an answer is learned together with its question. */
const MARKS: Readonly<Record<Question, FeatureWord>> = {
  none: { form: '¿none', lemma: '¿none' },
  other: { form: '¿other', lemma: '¿other' },
  risk: { form: '¿risk', lemma: '¿risk' },
  reminder: { form: '¿reminder', lemma: '¿reminder' },
  abuse: { form: '¿abuse', lemma: '¿abuse' },
  eating: { form: '¿eating', lemma: '¿eating' },
};

/** Turns before the message that is read. */
const TURNS_BEFORE = 6;
/** Words of each of the writer's turns before: what was said last stands nearest to the question. */
const WORDS_BEFORE = 16;

/**
 * A conversation as one text: what the writer said before, a mark for what the tutor asked, and what is said now. The same words said
 * again say no more, and neither does what was asked before them.
 */
export function conversationWords(
  turns: readonly Turn[],
  wordsOf: (text: string) => readonly FeatureWord[],
): readonly FeatureWord[] {
  const now = turns.at(-1);
  const before = turns.slice(0, -1).slice(-TURNS_BEFORE);
  const isEcho = (turn: Turn | undefined) => turn?.role === 'user' && turn.text === now?.text;
  let riskKnown = false;
  const words = before.flatMap((turn, at) => {
    if (isEcho(turn) || (turn.role === 'model' && isEcho(before[at + 1]))) return [];
    if (turn.role === 'user') return wordsOf(turn.text).slice(-WORDS_BEFORE);
    const question = questionOf(turn.text, riskKnown);
    riskKnown ||= question === 'risk';
    return [MARKS[question]];
  });
  return [...words, ...wordsOf(now?.text ?? '')];
}

/** What one of the writer's turns is, read by itself. */
export interface ReadAlone {
  readonly answer: Answer;
  readonly scores: Scores;
  readonly found: Pick<GrammarEvidence, 'crisis' | 'concern' | 'denied'>;
}

/** What is looked at: the model's scores of all that was said and of the message alone, the grammar, and how which question was answered. */
export function togetherInputs(
  together: Scores,
  { answer, scores, found }: ReadAlone,
  question: Question,
): NamedInputs {
  return new Map<string, number>([
    ['together-crisis', logOdds(together.crisis)],
    ['together-concern', logOdds(together.concern)],
    ['alone-crisis', logOdds(scores.crisis)],
    ['alone-concern', logOdds(scores.concern)],
    ['grammar-crisis', found.crisis],
    ['grammar-concern', found.concern],
    ['denied', found.denied ? 1 : 0],
    [`asked-${question}`, 1],
    [`answered-${answer}`, 1],
    [`asked-${question}-answered-${answer}`, 1],
  ]);
}

/** How likely the last message of a conversation tells of a crisis, and of a concern or more, each from 0 to 1. */
export function scoreTogether(
  turns: readonly Turn[],
  alone: ReadAlone,
  question: Question,
  wordsOf: (text: string) => readonly FeatureWord[],
): Scores {
  const score = scorerOf(conversationWords(turns, wordsOf));
  const inputs = togetherInputs(score(), alone, question);
  const crisis = predict(MODEL.together.crisis, inputs);
  return { crisis, concern: Math.max(crisis, predict(MODEL.together.concern, inputs)) };
}
