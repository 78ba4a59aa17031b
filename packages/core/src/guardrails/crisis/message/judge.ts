import { type Scorer, scorerOf } from '../classifier/classify.ts';
import type { Reading } from '../grammar/grammar.ts';
import type { Span } from '../screening.ts';
import { PART } from '../text/tokenise.ts';
import { combine } from './combine.ts';
import { type GrammarEvidence, weighEvidence } from './evidence.ts';
import { type MessageScores, scoreMessage } from './score-message.ts';
import type { Verdict } from './verdict.ts';

/** What the grammar found in a message and what the model makes of it. */
export interface Weighed {
  readonly found: GrammarEvidence;
  readonly scores: MessageScores;
  /** The model's scores of any part of it. */
  readonly scoreOf: Scorer;
}

/** Weighs a message by the grammar and by the model. */
export function weighMessage(reading: Reading): Weighed {
  const found = weighEvidence(reading);
  const scoreOf = scorerOf(reading.words);
  return { found, scores: scoreMessage(reading, found, scoreOf), scoreOf };
}

/** What one message says by itself, before the conversation is considered: the grammar and the learned model together. */
export function judge(reading: Reading, { found, scores, scoreOf }: Weighed = weighMessage(reading)): Verdict {
  const verdict = combine(reading, found, scores);
  if (verdict.level === 'none' || verdict.spans.length > 0) return verdict;
  return { ...verdict, spans: mostAlarmingSentence(reading, scoreOf, verdict.level) };
}

/** Where the model alone decided, the sentence it found most alarming explains it. */
function mostAlarmingSentence({ words }: Pick<Reading, 'words'>, scoreOf: Scorer, level: 'crisis' | 'concern'): Span[] {
  let best: { readonly score: number; readonly span: Span } | undefined;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.part !== PART.hard) to += 1;
    const score = scoreOf(from, to)[level];
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    if (best === undefined || score > best.score) best = { score, span };
    from = to;
  }
  return best ? [best.span] : [];
}
