import { classify } from './classifier/classify.ts';
import type { FeatureWord } from './classifier/features.ts';
import { combine, type Scores, type Verdict } from './combine.ts';
import { type GrammarEvidence, weighEvidence } from './evidence.ts';
import type { Reading } from './grammar/grammar.ts';

/** What one message says by itself, before the conversation is considered: the grammar and the learned model together. */
export function judge(reading: Reading): Verdict {
  const found = weighEvidence(reading);
  return combine(reading, found, scoreMessage(reading, found, classify));
}

/** Words that are looked at on either side of what a rule found. */
const AROUND = 7;
/** Places that are looked at more closely, the surest first. */
const MOST_PLACES = 3;

/**
 * The model's scores for a message as a whole and around what the grammar found, whichever is more alarming: one clause among forty
 * words about homework is enough.
 */
export function scoreMessage(
  { words }: Pick<Reading, 'words'>,
  { evidence }: Pick<GrammarEvidence, 'evidence'>,
  score: (words: readonly FeatureWord[]) => Scores,
): Scores {
  let { crisis, concern } = score(words);
  if (words.length <= 2 * AROUND) return { crisis, concern };
  const places = evidence.filter(({ level }) => level === 'crisis').toSorted((a, b) => b.weight - a.weight);
  for (const { finding } of places.slice(0, MOST_PLACES)) {
    const local = score(words.slice(Math.max(0, finding.from - AROUND), finding.to + AROUND + 1));
    crisis = Math.max(crisis, local.crisis);
    concern = Math.max(concern, local.concern);
  }
  return { crisis, concern };
}
