import { frameOf } from './grammar/frames.ts';
import type { Finding, Reading } from './grammar/grammar.ts';
import type { Category, Level, Span } from './screening.ts';

/** Scores of the learned model for one message, from 0 to 1. */
export interface Scores {
  readonly crisis: number;
  readonly concern: number;
}

/** What is known of a message before the conversation is considered. */
export interface Verdict {
  readonly level: Level;
  readonly category: Category;
  readonly confidence: number;
  readonly spans: readonly Span[];
  readonly reasons: readonly string[];
}

/** Score from which a message counts as a crisis, and as a concern. */
export const THRESHOLDS = { crisis: 0.7, concern: 0.5 } as const;

const NOTHING: Verdict = { level: 'none', category: 'none', confidence: 0.9, spans: [], reasons: [] };

interface Evidence {
  readonly finding: Finding;
  readonly level: 'crisis' | 'concern' | 'cue';
  readonly category: Category;
  readonly weight: number;
}

/** Merges what the grammar found and, when there is one, what the learned model says. */
export function combine(reading: Reading, scores?: Scores): Verdict {
  if (reading.findings.length === 0 && scores === undefined) return NOTHING;
  const evidence = withoutEchoes(reading.findings.flatMap((finding) => weigh(reading, finding)));
  const crisis = total(evidence, (one) => one.level !== 'concern');
  const concern = total(evidence, () => true);
  const model = scores ?? { crisis: 0, concern: 0 };
  const crisisScore = either(crisis, model.crisis);
  const concernScore = Math.max(either(concern, model.concern), crisisScore);
  if (crisisScore >= THRESHOLDS.crisis)
    return verdict(
      reading,
      'crisis',
      crisisScore,
      evidence.filter((one) => one.level !== 'concern'),
      scores,
    );
  if (concernScore >= THRESHOLDS.concern) return verdict(reading, 'concern', concernScore, evidence, scores);
  return { level: 'none', category: 'none', confidence: 1 - concernScore, spans: [], reasons: [] };
}

function either(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other);
}

/** A cue inside what a rule already understood adds nothing. */
function withoutEchoes(evidence: readonly Evidence[]): Evidence[] {
  const rules = evidence.filter((one) => one.level !== 'cue');
  return evidence.filter((one) => one.level !== 'cue' || !rules.some((rule) => overlap(rule.finding, one.finding)));
}

function overlap(one: Finding, other: Finding): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Several rules that agree add up; the same rule twice does not. */
function total(evidence: readonly Evidence[], counts: (one: Evidence) => boolean): number {
  const strongest = new Map<string, number>();
  for (const one of evidence) {
    if (!counts(one)) continue;
    const { name } = one.finding.rule;
    strongest.set(name, Math.max(strongest.get(name) ?? 0, one.weight));
  }
  let doubt = 1;
  for (const weight of strongest.values()) doubt *= 1 - weight;
  return 1 - doubt;
}

/** What a finding is worth where it stands. */
function weigh(reading: Reading, finding: Finding): Evidence[] {
  const { rule } = finding;
  const frame = frameOf(reading, finding);
  const yields = rule.yields ?? [];
  if (frame.negated && rule.negatable !== false) return [];
  const keep = { finding, level: rule.level, category: rule.category, weight: rule.weight };
  const lowered = (category: Category): Evidence[] =>
    rule.level === 'crisis' ? [{ ...keep, level: 'concern', category, weight: 0.55 }] : [];
  const joke = frame.joke && yields.includes('joke');
  const petty = frame.petty && yields.includes('petty');
  if (joke && (petty || frame.topic)) return [];
  if (frame.clarified) return lowered(rule.category);
  if (frame.topic && yields.includes('topic')) return lowered(rule.category);
  if (joke || petty) return lowered('hyperbole');
  if (frame.past && yields.includes('past'))
    return [{ ...keep, level: 'concern', category: 'past_ideation', weight: 0.6 }];
  return [keep];
}

function verdict(
  reading: Reading,
  level: Level,
  score: number,
  evidence: readonly Evidence[],
  scores: Scores | undefined,
): Verdict {
  const ranked = [...evidence].sort((one, other) => rank(other, level) - rank(one, level));
  const reasons = [...new Set(ranked.map((one) => one.finding.rule.name))];
  if (scores !== undefined && (level === 'crisis' ? scores.crisis : scores.concern) >= 0.5) reasons.push('classifier');
  const category = ranked[0]?.category ?? (level === 'crisis' ? 'active_ideation' : 'hopelessness');
  return { level, category, confidence: Math.round(score * 1000) / 1000, spans: spansOf(reading, ranked), reasons };
}

function rank(one: Evidence, level: Level): number {
  return one.weight + (one.level === level ? 1 : 0);
}

const MOST_SPANS = 8;

function spansOf(reading: Reading, evidence: readonly Evidence[]): Span[] {
  const spans: Span[] = [];
  for (const { finding } of evidence) {
    if (spans.length >= MOST_SPANS) break;
    const start = reading.words[finding.from]?.start ?? 0;
    const end = reading.words[finding.to]?.end ?? start;
    if (!spans.some((span) => span.start <= start && span.end >= end)) spans.push({ start, end });
  }
  return spans.sort((one, other) => one.start - other.start);
}
