import { classify } from './classifier/classify.ts';
import type { FeatureWord } from './classifier/features.ts';
import { combine, type Scores, type Verdict } from './combine.ts';
import { type GrammarEvidence, weighEvidence } from './evidence.ts';
import type { Finding, Reading } from './grammar/grammar.ts';
import type { Span } from './screening.ts';
import { PART } from './text/tokenise.ts';

/** What the grammar found in a message and what the model makes of it. */
export interface Weighed {
  readonly found: GrammarEvidence;
  readonly scores: Scores;
}

export function weighMessage(reading: Reading): Weighed {
  const found = weighEvidence(reading);
  return { found, scores: scoreMessage(reading, found, classify) };
}

/** What one message says by itself, before the conversation is considered: the grammar and the learned model together. */
export function judge(reading: Reading, { found, scores }: Weighed = weighMessage(reading)): Verdict {
  const verdict = combine(reading, found, scores);
  if (verdict.level === 'none' || verdict.spans.length > 0) return verdict;
  return { ...verdict, spans: mostAlarmingSentence(reading, verdict.level) };
}

/** Where the model alone decided, the sentence it found most alarming explains it. */
function mostAlarmingSentence({ words }: Pick<Reading, 'words'>, level: 'crisis' | 'concern'): Span[] {
  let best: { readonly score: number; readonly span: Span } | undefined;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.part !== PART.hard) to += 1;
    const score = classify(words.slice(from, to))[level];
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    if (best === undefined || score > best.score) best = { score, span };
    from = to;
  }
  return best ? [best.span] : [];
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
  score: (words: readonly FeatureWord[]) => Scores,
): Scores {
  const places = evidence
    .filter(({ level }) => level === 'crisis')
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_PLACES)
    .map(({ finding }) => sentenceAround(words, finding));
  let { crisis, concern } = score(words);
  for (const part of [...places, ...piecesOf(words)]) {
    const local = score(part);
    crisis = Math.max(crisis, local.crisis);
    concern = Math.max(concern, local.concern);
  }
  return { crisis, concern };
}

/** Shorter messages are one piece. */
const LONG = 32;
const PIECE = 16;

/** A long message in pieces of a sentence or a few, and of overlapping stretches where nobody set a full stop. */
function piecesOf(words: Reading['words']): Reading['words'][] {
  if (words.length < LONG) return [];
  const pieces: Reading['words'][] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const length = at - from;
    const ends = at === words.length || words[at]?.part === PART.hard;
    if (ends ? length < PIECE / 2 && at < words.length : length < 2 * PIECE) continue;
    pieces.push(words.slice(from, at));
    from = ends ? at : at - PIECE;
  }
  return pieces;
}

/** The words near a finding, as far as its sentence goes. */
function sentenceAround(words: Reading['words'], { from, to }: Pick<Finding, 'from' | 'to'>): Reading['words'] {
  let start = from;
  while (start > 0 && from - start < AROUND && words[start]?.part !== PART.hard) start -= 1;
  let end = to + 1;
  while (end < words.length && end - to <= AROUND && words[end]?.part !== PART.hard) end += 1;
  return words.slice(start, end);
}
