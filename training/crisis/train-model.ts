import { zlibSync } from 'fflate';
import {
  BITS,
  byteOf,
  LARGEST_LEVEL,
  NO_WEIGHT,
} from '../../packages/core/src/guardrails/crisis/classifier/packed-levels.ts';
import { headsWithoutVoice } from './folds.ts';
import { longMessages, plainTalks } from './join-lines.ts';
import { type Head, largestOf, trainHeads } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { prepareMessages, trainAlone } from './train-alone.ts';
import { heardOften, prepareConversations, trainTogether } from './train-together.ts';

function quantise({ weights, bias }: Head) {
  const scale = Number((largestOf(weights) / LARGEST_LEVEL).toPrecision(6));
  const levels = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST_LEVEL, Math.min(LARGEST_LEVEL, Math.round(weight / scale))),
  );
  return { levels, scale, bias: Number(bias.toPrecision(6)) };
}

/** What `unpackLevels` unpacks. The compression is fflate's and not Node's, whose bytes depend on the machine. */
function pack(crisis: Int8Array, concern: Int8Array): string {
  const bytes = Uint8Array.from(crisis, (level, bucket) => byteOf(level, concern[bucket] ?? 0));
  const bits = new Uint8Array(BITS);
  bytes.forEach((byte, bucket) => {
    if (byte !== NO_WEIGHT) bits[bucket >> 3] = (bits[bucket >> 3] ?? 0) | (1 << (bucket & 7));
  });
  const packed = Buffer.concat([bits, Buffer.from(bytes.filter((byte) => byte !== NO_WEIGHT))]);
  return Buffer.from(zlibSync(packed, { level: 9 })).toString('base64');
}

/** The source of `model.generated.ts`: the same lines give the same bytes on every machine. */
export function trainModel(corpus: readonly CorpusLine[]): string {
  const messages = prepareMessages(corpus);
  const joined = prepareMessages(longMessages(corpus));
  const conversations = prepareConversations(corpus);
  const talks = prepareConversations(plainTalks(corpus));
  const lessons = [...messages, ...joined, ...heardOften(conversations), ...talks];
  const trained = trainHeads(lessons);
  const heads = { crisis: quantise(trained.crisis), concern: quantise(trained.concern) };
  const headsFor = headsWithoutVoice(lessons);
  const combiner = trainAlone(messages, joined, headsFor);
  const together = trainTogether([...conversations, ...talks], headsFor);

  return `// Made by \`npm run train:crisis\` from the corpus in training/crisis. Do not edit.
import type { Model } from './model.ts';

export const MODEL: Model = {
  crisis: { scale: ${heads.crisis.scale}, bias: ${heads.crisis.bias} },
  concern: { scale: ${heads.concern.scale}, bias: ${heads.concern.bias} },
  combiner: ${JSON.stringify(combiner)},
  together: ${JSON.stringify(together)},
  weights:
    '${pack(heads.crisis.levels, heads.concern.levels)}',
};
`;
}
