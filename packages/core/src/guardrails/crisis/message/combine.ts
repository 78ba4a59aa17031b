import { logOdds, type NamedInputs, predict } from '../classifier/logistic.ts';
import { MODEL } from '../classifier/model.generated.ts';
import type { MessageLength } from '../classifier/model.ts';
import type { Reading } from '../grammar/grammar.ts';
import type { Category, Level, Span } from '../screening.ts';
import type { Evidence, GrammarEvidence } from './evidence.ts';
import type { MessageScores } from './score-message.ts';
import type { Verdict } from './verdict.ts';

/**
 * A sure rule is believed where the model agrees, if only for the words around it: one clause among a hundred words about homework is enough. Doubt
 * costs one gentle question, not silence.
 */
const SURE = 0.88;
const MODEL_AGREES = 0.5;
/** What the grammar is so sure of is worth a question, whatever the model says. */
const VERY_SURE = 0.985;
/** A rule of a crisis that is worth a question, unless the model knows the words for harmless. */
const LIKELY = 0.85;
/** A rule of a concern that is right four times of five by itself: being beaten or starving oneself is worth a question. */
const SURE_CONCERN = 0.8;
/** Below this the model has met such words hundreds of times, and nobody meant them. */
const MODEL_ALLOWS = 0.25;
/** Homework or a laugh around the words lowers a rule; a model that hears a crisis all the same is right nineteen times of twenty-three. */
const MODEL_INSISTS = 0.8;

/**
 * Merges what the grammar understood and what the learned model heard. How far each rule and the model can be trusted was learned
 * too, on voices that neither of them had seen (training/crisis/train.ts).
 */
export function combine(reading: Reading, found: GrammarEvidence, scores: MessageScores): Verdict {
  const inputs = combinerInputs(found, scores, reading.words.length);
  const { crisis: crisisHead, concern: concernHead, thresholds } = MODEL.combiner;
  const outright = found.evidence.some(isOutright);
  const agreed = found.crisis >= SURE && scores.crisis >= MODEL_AGREES;
  const raised = scores.crisis >= MODEL_INSISTS && found.evidence.some(({ disputed }) => disputed);
  const crisis = predict(crisisHead, inputs);
  const enough = (wasMet: boolean) => thresholds[wasMet ? 'ruled' : lengthOf(reading)];
  const isHeard = crisis >= enough(found.evidence.some(isRuled)).crisis;
  if (isHeard || outright || agreed || raised) {
    const evidence = found.evidence.filter((one) => one.level !== 'concern' || isLowered(one));
    return verdict(reading, 'crisis', Math.max(crisis, outright || agreed ? found.crisis : 0), evidence, scores);
  }
  const concern = Math.max(crisis, predict(concernHead, inputs));
  // What was said outright is never nothing, whatever the model says and whatever stands around it; nor is what else the grammar is
  // sure of, unless the model knows it for a harmless thing to say.
  const understood =
    found.crisis >= VERY_SURE ||
    ((found.crisis >= LIKELY || found.evidence.some(isSureConcern)) && scores.concern >= MODEL_ALLOWS);
  const needed = enough(found.evidence.some(isOfACrisis)).concern;
  if (concern >= needed || understood || found.evidence.some(isSaidOutright)) {
    return verdict(reading, 'concern', Math.max(concern, needed), found.evidence, scores);
  }
  return { level: 'none', category: 'none', confidence: rounded(1 - concern), spans: [], reasons: [] };
}

/** Words of the longest message of a line or less, and of the longest that tells one thing. */
const BRIEF = 12;
const MEDIUM = 30;

/** Where no rule of a crisis was met, what is enough depends on the length: who writes much says much that resembles a worry. */
export const lengthOf = ({ words }: Pick<Reading, 'words'>): MessageLength =>
  words.length <= BRIEF ? 'brief' : words.length <= MEDIUM ? 'medium' : 'long';

/** A rule of a crisis that what stands around it made less of. */
const isLowered = ({ finding, level }: Evidence): boolean => level === 'concern' && finding.rule.level === 'crisis';

/** A rule of a crisis that nothing lowered. */
const isRuled = ({ level }: Evidence): boolean => level === 'crisis';

const isOfACrisis = ({ finding }: Evidence): boolean => finding.rule.level === 'crisis';

const isSaidOutright = ({ outright }: Evidence): boolean => outright;

const isOutright = (one: Evidence): boolean => one.outright && one.level === 'crisis';

const isSureConcern = ({ finding, weight }: Evidence): boolean =>
  finding.rule.level === 'concern' && weight >= SURE_CONCERN;

/**
 * What the combiner looks at: the model's scores of the whole message as log odds and how much more alarming its most alarming part is, each rule that
 * fired, as it is or lowered by what stands around it, and whether there is but one word. More is not learned from the length: the long messages of the
 * corpus are graver than those of life.
 */
export function combinerInputs(
  { evidence, crisis, concern, dismissed, denied, ofOthers }: GrammarEvidence,
  scores: MessageScores,
  words: number,
): NamedInputs {
  // "Nunca he pensado en matarme" has every word of a crisis but the one that counts, and so has "creen que me quiero matar"; the model counts words. A long
  // message says more than that.
  const heard = (denied || ofOthers) && crisis === 0 && words <= MEDIUM ? 0.5 : 1;
  const inputs = new Map<string, number>([
    ['model-crisis', logOdds(Math.min(heard, scores.whole.crisis))],
    ['model-concern', logOdds(Math.min(heard, scores.whole.concern))],
    ['closer-crisis', logOdds(Math.min(heard, scores.crisis)) - logOdds(Math.min(heard, scores.whole.crisis))],
    ['closer-concern', logOdds(Math.min(heard, scores.concern)) - logOdds(Math.min(heard, scores.whole.concern))],
    ['grammar-crisis', crisis],
    ['grammar-concern', concern],
    ['dismissed', dismissed ? 1 : 0],
    ['denied', denied ? 1 : 0],
    ['one-word', words <= 1 ? 1 : 0],
  ]);
  for (const { finding, level } of evidence) {
    inputs.set(level === finding.rule.level ? finding.rule.name : `${finding.rule.name}-lowered`, 1);
  }
  return inputs;
}

function verdict(
  reading: Reading,
  level: Level,
  score: number,
  evidence: readonly Evidence[],
  scores: MessageScores,
): Verdict {
  const ranked = [...evidence].sort((one, other) => rank(other, level) - rank(one, level));
  const reasons = [...new Set(ranked.map((one) => one.finding.rule.name))];
  if ((level === 'crisis' ? scores.crisis : scores.concern) >= 0.5 || reasons.length === 0) reasons.push('classifier');
  const category = categoryOf(ranked) ?? (level === 'crisis' ? 'active_ideation' : 'hopelessness');
  return { level, category, confidence: rounded(score), spans: spansOf(reading, ranked), reasons };
}

/** What the strongest evidence is about; "my friend says she wants to die" is about the friend. */
function categoryOf([top, ...others]: readonly Evidence[]): Category | undefined {
  const speaker = others.find(
    ({ category, finding }) =>
      category === 'third_party' && top && finding.from < top.finding.from && finding.to >= top.finding.to,
  );
  return (speaker ?? top)?.category;
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

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
