import { classify } from './classifier/classify.ts';
import type { FeatureWord } from './classifier/features.ts';
import { combine, type Scores, type Verdict } from './combine.ts';
import { type GrammarEvidence, weighEvidence } from './evidence.ts';
import type { Finding, Reading } from './grammar/grammar.ts';
import type { Span } from './screening.ts';
import { PART } from './text/tokenise.ts';

/** What one message says by itself, before the conversation is considered: the grammar and the learned model together. */
export function judge(reading: Reading): Verdict {
  const found = weighEvidence(reading);
  const verdict = combine(reading, found, scoreMessage(reading, found, classify));
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
 * The model's scores for a message as a whole and around what the grammar found, whichever is more alarming: one clause among forty
 * words about homework is enough.
 */
export function scoreMessage(
  { words }: Pick<Reading, 'words'>,
  { evidence }: Pick<GrammarEvidence, 'evidence'>,
  score: (words: readonly FeatureWord[]) => Scores,
): Scores {
  let { crisis, concern } = score(words);
  const places = evidence
    .filter(({ finding }) => finding.rule.level === 'crisis')
    .toSorted((a, b) => b.weight - a.weight);
  for (const { finding } of places.slice(0, MOST_PLACES)) {
    const local = score(sentenceAround(words, finding));
    crisis = Math.max(crisis, local.crisis);
    concern = Math.max(concern, local.concern);
  }
  return { crisis, concern };
}

/** The words near a finding, as far as its sentence goes. */
function sentenceAround(words: Reading['words'], { from, to }: Pick<Finding, 'from' | 'to'>): Reading['words'] {
  let start = from;
  while (start > 0 && from - start < AROUND && words[start]?.part !== PART.hard) start -= 1;
  let end = to + 1;
  while (end < words.length && end - to <= AROUND && words[end]?.part !== PART.hard) end += 1;
  return words.slice(start, end);
}
