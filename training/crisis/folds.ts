import type { Scores } from '../../packages/core/src/guardrails/crisis/classifier/logistic.ts';
import { type Example, type Heads, scoreOf, trainHeads } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { foldOf } from './split.ts';

/** A labelled line, ready to be learned from. */
export interface Lesson extends Example {
  readonly line: CorpusLine;
}

/** What both heads make of features. */
export const scoresOf = ({ crisis, concern }: Heads, features: Uint32Array): Scores => ({
  crisis: scoreOf(crisis, features),
  concern: scoreOf(concern, features),
});

const FOLDS = 4;

/** For each line the heads that have not heard its voice: whoever learns from their scores would else trust them too much. */
export function headsWithoutVoice(lessons: readonly Lesson[]): (line: CorpusLine) => Heads {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    trainHeads(lessons.filter(({ line }) => foldOf(line.voice, FOLDS) !== fold)),
  );
  return ({ voice }) => {
    const heads = folds[foldOf(voice, FOLDS)];
    if (heads === undefined) throw new RangeError('There is no such fold.');
    return heads;
  };
}
