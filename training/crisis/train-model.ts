import { BITS, byteOf, LARGEST_LEVEL } from '../../packages/core/src/guardrails/crisis/classifier/packed-levels.ts';
import { headsWithoutVoice, trainHeads } from './folds.ts';
import type { Head } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { prepareMessages, trainAlone } from './train-alone.ts';
import { heardOften, prepareConversations, trainTogether } from './train-together.ts';

/** The share of the weights that is clipped: the few largest, so that the many small ones keep their differences. */
const CLIPPED = 0.002;

function quantise({ weights, bias }: Head) {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1;
  const scale = Number((largest / LARGEST_LEVEL).toPrecision(6));
  const levels = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST_LEVEL, Math.min(LARGEST_LEVEL, Math.round(weight / scale))),
  );
  return { levels, scale, bias: Number(bias.toPrecision(6)) };
}

/** Buckets that ship. Most of a million features were met once and weigh next to nothing; without them the file stays below 400 kB. */
const MOST_BUCKETS = 190_000;

/** For each bucket a bit that says whether it weighs anything, then the bytes of those that do: crisis above, concern below. */
function pack(crisis: Int8Array, concern: Int8Array): Buffer {
  const size = (bucket: number) => Math.abs(crisis[bucket] ?? 0) + Math.abs(concern[bucket] ?? 0);
  const heaviest = Array.from(crisis.keys())
    .filter((bucket) => size(bucket) > 0)
    .sort((one, other) => size(other) - size(one) || one - other)
    .slice(0, MOST_BUCKETS)
    .sort((one, other) => one - other);
  const packed = Buffer.alloc(BITS + heaviest.length);
  heaviest.forEach((bucket, at) => {
    packed[bucket >> 3] = (packed[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    packed[BITS + at] = byteOf(crisis[bucket] ?? 0, concern[bucket] ?? 0);
  });
  return packed;
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

  return `// Made by \`npm run train:crisis\` from the corpus in training/crisis. Do not edit.
import type { Model } from './model.ts';

export const MODEL: Model = {
  crisis: { scale: ${heads.crisis.scale}, bias: ${heads.crisis.bias} },
  concern: { scale: ${heads.concern.scale}, bias: ${heads.concern.bias} },
  combiner: ${JSON.stringify(combiner)},
  together: ${JSON.stringify(together)},
  weights:
    '${pack(heads.crisis.levels, heads.concern.levels).toString('base64')}',
};
`;
}
