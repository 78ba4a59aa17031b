import { type Frame, frameOf } from '../grammar/frames.ts';
import type { Finding, Reading } from '../grammar/grammar.ts';
import type { Category } from '../screening.ts';

/** A finding of the grammar with what it is worth where it stands. */
export interface Evidence {
  readonly finding: Finding;
  readonly level: 'crisis' | 'concern' | 'cue';
  readonly category: Category;
  readonly weight: number;
  /** Believed whatever the model makes of the message: a rule of what is said outright, or a denial that is taken back. */
  readonly outright: boolean;
  /** Lowered by homework, a laugh or a cause around it: a model that hears a crisis all the same is believed. */
  readonly disputed: boolean;
}

/** What the grammar makes of one message. */
export interface GrammarEvidence {
  readonly evidence: readonly Evidence[];
  /** From 0 to 1: how much speaks for a crisis, and for a concern or more. */
  readonly crisis: number;
  readonly concern: number;
  /** Something was found and did not count: told as a joke, part of homework. */
  readonly dismissed: boolean;
  /** Something was found and the writer says it is not so. */
  readonly denied: boolean;
  /** Something was found in what others ask or believe, or in a quotation. */
  readonly ofOthers: boolean;
}

/** Weighs every finding of a message where it stands. */
export function weighEvidence(reading: Reading): GrammarEvidence {
  const weighed = reading.findings.map((finding) => weighFinding(finding, frameOf(reading, finding)));
  const evidence = withoutEchoes(weighed.filter((one) => typeof one !== 'string'));
  return {
    evidence,
    crisis: total(evidence, (one) => one.level !== 'concern'),
    concern: total(evidence, () => true),
    dismissed: weighed.includes('dismissed'),
    denied: weighed.includes('denied'),
    ofOthers: evidence.some(
      ({ finding, level, disputed }) => finding.rule.level === 'crisis' && level === 'concern' && !disputed,
    ),
  };
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

/** What a finding is worth where it stands, or why it is worth nothing. */
function weighFinding(finding: Finding, frame: Frame): Evidence | 'denied' | 'dismissed' {
  const { rule } = finding;
  const yields = rule.yields ?? [];
  if (frame.negated && rule.negatable !== false) return 'denied';
  const outright = rule.outright === true || (frame.takenBack && rule.level === 'crisis');
  const kept = { finding, level: rule.level, category: rule.category, weight: rule.weight, outright, disputed: false };
  const lowered = (category: Category, disputed = true) =>
    rule.level === 'crisis' ? ({ ...kept, level: 'concern', category, weight: 0.55, disputed } as const) : 'dismissed';
  const joke = frame.joke && yields.includes('joke');
  const petty = frame.petty && yields.includes('petty');
  if (frame.harmless && yields.includes('harmless')) return 'dismissed';
  if (frame.departs && yields.includes('departure')) return 'dismissed';
  if (joke && (petty || frame.topic)) return 'dismissed';
  if (frame.clarified) return lowered(rule.category);
  if (frame.ofOthers && rule.category !== 'third_party') return lowered(rule.category, false);
  if (frame.topic && yields.includes('topic')) return lowered(rule.category);
  if (joke || petty) return lowered('hyperbole');
  if (frame.past && yields.includes('past'))
    return { ...kept, level: 'concern', category: 'past_ideation', weight: 0.6, disputed: true };
  return kept;
}
