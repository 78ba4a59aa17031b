import { combinerInputs } from '../../packages/core/src/guardrails/crisis/combine.ts';
import { weighEvidence } from '../../packages/core/src/guardrails/crisis/evidence.ts';
import { scoreMessage } from '../../packages/core/src/guardrails/crisis/judge.ts';
import { readMessage } from '../../packages/core/src/guardrails/crisis/read-message.ts';
import { type CombinerExample, combinerScore, thresholdFor, trainCombiner } from './combiner.ts';
import { type Example, featuresOf, type Head, scoreOf, trainHead } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { foldOf, isKnownToTheGrammar } from './split.ts';

/**
 * False alarms that are paid for, as shares of the hard negatives: 3-safety.md wants fewer than one in a hundred read as a crisis; a gentle
 * question too many costs less than a crisis missed.
 */
const HARD_FALSE_ALARMS = 0.02;
const HARD_CONCERNS = 0.1;
/**
 * And as a share of the ordinary messages read as a concern: 3-safety.md allows two in a hundred of what students send. Those of the corpus are
 * harder than that, for they were written beside crises.
 */
const ORDINARY_CONCERNS = 0.025;
const FOLDS = 5;

interface Line extends Example {
  readonly line: CorpusLine;
  readonly reading: ReturnType<typeof readMessage>;
}

function prepare(lines: readonly CorpusLine[]): Line[] {
  // The label of a conversation is that of its context; the model only ever sees one message.
  return lines
    .filter(({ turns }) => turns.length === 1)
    .map((line) => {
      const reading = readMessage(line.turns[0]?.text ?? '');
      return {
        line,
        reading,
        features: featuresOf(reading.words),
        crisis: line.expect === 'crisis' ? 1 : 0,
        concern: line.expect === 'none' ? 0 : 1,
        hard: line.hard,
        weight: line.accept.length > 1 ? 0.5 : 1,
      };
    });
}

/**
 * The combiner learns from scores the model gave to voices it had not seen, or it would trust the model too much; and only from
 * voices the grammar's authors had not read, or it would trust the grammar too much.
 */
function combinerExamples(
  lines: readonly Line[],
): (CombinerExample & { readonly hard: boolean; readonly ordinary: boolean })[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = lines.filter(({ line }) => foldOf(line.voice, FOLDS) !== fold);
    const heads = { crisis: trainHead(others, 'crisis'), concern: trainHead(others, 'concern') };
    return lines
      .filter(({ line }) => foldOf(line.voice, FOLDS) === fold && !isKnownToTheGrammar(line.voice))
      .map(({ line, reading, crisis, concern, weight }) => ({
        inputs: inputsOf(reading, heads),
        crisis,
        concern,
        weight,
        hard: line.hard && line.accept.length === 1,
        ordinary: line.expect === 'none' && !line.hard && line.accept.length === 1,
      }));
  });
}

function inputsOf(reading: Line['reading'], heads: { readonly crisis: Head; readonly concern: Head }) {
  const found = weighEvidence(reading);
  const scores = scoreMessage(reading, found, (words) => {
    const features = featuresOf(words);
    return { crisis: scoreOf(heads.crisis, features), concern: scoreOf(heads.concern, features) };
  });
  return combinerInputs(found, scores);
}

/** Weights of four bits, from -7 to 7. The few largest are clipped, so that the many small ones keep their differences. */
const LARGEST = 7;

function quantise({ weights, bias }: Head) {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const scale = Number(((sizes[Math.floor(sizes.length * 0.999)] ?? 1) / LARGEST).toPrecision(6));
  const levels = Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale))));
  return { levels, scale, bias: Number(bias.toPrecision(6)) };
}

/** The source of `model.generated.ts`: the same lines give the same bytes on every machine. */
export function trainModel(corpus: readonly CorpusLine[]): string {
  const lines = prepare(corpus);
  const heads = { crisis: quantise(trainHead(lines, 'crisis')), concern: quantise(trainHead(lines, 'concern')) };

  const examples = combinerExamples(lines);
  const crisis = trainCombiner(examples, 'crisis');
  const concern = trainCombiner(examples, 'concern');
  const hard = examples.filter((example) => example.hard);
  const ordinary = examples.filter((example) => example.ordinary);
  const thresholds = {
    crisis: thresholdFor(
      hard.map(({ inputs }) => combinerScore(crisis, inputs)),
      HARD_FALSE_ALARMS,
    ),
    concern: Math.max(
      thresholdFor(
        hard.map(({ inputs }) => combinerScore(concern, inputs)),
        HARD_CONCERNS,
      ),
      thresholdFor(
        ordinary.map(({ inputs }) => combinerScore(concern, inputs)),
        ORDINARY_CONCERNS,
      ),
    ),
  };

  const weights = Buffer.from(heads.crisis.levels.map((level) => level + LARGEST));
  heads.concern.levels.forEach((level, bucket) => {
    weights[bucket] = ((weights[bucket] ?? 0) << 4) | (level + LARGEST);
  });
  return `// Made by \`npm run train:crisis\` from the corpus in training/crisis. Do not edit.
import type { CombinerWeights } from '../combine.ts';

export const MODEL: {
  readonly crisis: { readonly scale: number; readonly bias: number };
  readonly concern: { readonly scale: number; readonly bias: number };
  readonly combiner: {
    readonly crisis: CombinerWeights;
    readonly concern: CombinerWeights;
    readonly thresholds: { readonly crisis: number; readonly concern: number };
  };
  readonly weights: string;
} = {
  crisis: { scale: ${heads.crisis.scale}, bias: ${heads.crisis.bias} },
  concern: { scale: ${heads.concern.scale}, bias: ${heads.concern.bias} },
  combiner: ${JSON.stringify({ crisis, concern, thresholds })},
  weights:
    '${weights.toString('base64')}',
};
`;
}
