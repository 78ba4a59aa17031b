import type { Scorer } from '../classifier/classify.ts';
import type { Scores } from '../classifier/logistic.ts';
import type { Finding, Reading } from '../grammar/grammar.ts';
import { PART } from '../text/tokenise.ts';
import type { GrammarEvidence } from './evidence.ts';

/** The model's scores for a message wherever they are the most alarming, and for the message as a whole. */
export interface MessageScores extends Scores {
  readonly whole: Scores;
}

/** Words that are looked at on either side of what a rule found. */
const AROUND = 7;
/** Places that are looked at more closely, the surest first. */
const MOST_PLACES = 3;

/**
 * The model's scores for a message as a whole, around what the grammar found, and piece by piece where it is long; whichever is more
 * alarming: one clause among a hundred words about homework is enough.
 */
export function scoreMessage(
  { words }: Pick<Reading, 'words'>,
  { evidence }: Pick<GrammarEvidence, 'evidence'>,
  score: Scorer,
): MessageScores {
  const places = evidence
    .filter(({ level }) => level === 'crisis')
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_PLACES)
    .map(({ finding }) => clauseAround(words, finding));
  const whole = score();
  let { crisis, concern } = whole;
  for (const { from, to } of [...places, ...piecesOf(words)]) {
    const local = score(from, to);
    crisis = Math.max(crisis, local.crisis);
    concern = Math.max(concern, local.concern);
  }
  return { crisis, concern, whole };
}

/** The words `[from, to)` of a message. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Shorter messages are one piece. */
const LONG = 32;
const PIECE = 16;

/** A long message in pieces of a sentence or a few, and of overlapping stretches where nobody set a full stop. */
function piecesOf(words: Reading['words']): Part[] {
  if (words.length < LONG) return [];
  const pieces: Part[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const length = at - from;
    const ends = at === words.length || words[at]?.part === PART.hard;
    if (ends ? length < PIECE / 2 && at < words.length : length < 2 * PIECE) continue;
    pieces.push({ from, to: at });
    from = ends ? at : at - PIECE;
  }
  return pieces;
}

/** The words near a finding, as far as its sentence goes. */
function clauseAround(words: Reading['words'], { from, to }: Pick<Finding, 'from' | 'to'>): Part {
  let start = from;
  while (start > 0 && from - start < AROUND && words[start]?.part !== PART.hard) start -= 1;
  let end = to + 1;
  while (end < words.length && end - to <= AROUND && words[end]?.part !== PART.hard) end += 1;
  return { from: start, to: end };
}
