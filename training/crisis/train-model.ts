import { headsWithoutVoice, trainHeads } from './folds.ts';
import type { Head } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { prepareMessages, trainAlone } from './train-alone.ts';
import { heardOften, prepareConversations, trainTogether } from './train-together.ts';

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
  const messages = prepareMessages(corpus);
  const conversations = prepareConversations(corpus);
  const lessons = [...messages, ...heardOften(conversations)];
  const trained = trainHeads(lessons);
  const heads = { crisis: quantise(trained.crisis), concern: quantise(trained.concern) };
  const headsFor = headsWithoutVoice(lessons);
  const combiner = trainAlone(messages, headsFor);
  const together = trainTogether(conversations, headsFor);

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
  readonly together: {
    readonly crisis: CombinerWeights;
    readonly concern: CombinerWeights;
    readonly thresholds: {
      readonly crisis: number;
      readonly concern: number;
      readonly hardlyCrisis: number;
      readonly hardlyConcern: number;
    };
  };
  readonly weights: string;
} = {
  crisis: { scale: ${heads.crisis.scale}, bias: ${heads.crisis.bias} },
  concern: { scale: ${heads.concern.scale}, bias: ${heads.concern.bias} },
  combiner: ${JSON.stringify(combiner)},
  together: ${JSON.stringify(together)},
  weights:
    '${weights.toString('base64')}',
};
`;
}
