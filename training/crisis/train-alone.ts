import { predict } from '../../packages/core/src/guardrails/crisis/classifier/logistic.ts';
import { combinerInputs, isBrief } from '../../packages/core/src/guardrails/crisis/message/combine.ts';
import { weighEvidence } from '../../packages/core/src/guardrails/crisis/message/evidence.ts';
import { readMessage } from '../../packages/core/src/guardrails/crisis/message/read-message.ts';
import { scoreMessage } from '../../packages/core/src/guardrails/crisis/message/score-message.ts';
import { type CombinerExample, thresholdFor, trainCombiner } from './combiner.ts';
import { type Lesson, scoresOf } from './folds.ts';
import { exampleOf, featuresOf, type Heads } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { isKnownToTheGrammar } from './split.ts';

/**
 * False alarms that are paid for, as shares of the hard negatives. The goal is that
 * fewer than one in a hundred is read as a crisis; a gentle question
 * too many costs less than a crisis missed.
 */
const HARD_FALSE_ALARMS = 0.03;
/** As a concern, of the hard negatives. */
const HARD_CONCERNS = 0.17;
/** As a concern, of the ordinary messages of a few words, which are nearly all that students send. The goal is fewer than two in a hundred. */
const BRIEF_CONCERNS = 0.018;

/** A message by itself. */
export interface Message extends Lesson {
  readonly reading: ReturnType<typeof readMessage>;
}

export function prepareMessages(corpus: readonly CorpusLine[]): Message[] {
  return corpus
    .filter(({ turns }) => turns.length === 1)
    .map((line) => {
      const reading = readMessage(line.turns[0]?.text ?? '');
      return { line, reading, ...exampleOf(line, reading.words) };
    });
}

/**
 * How far each rule and the model can be trusted for one message: learned only from voices the grammar's authors had not read, or the
 * grammar would be trusted too much.
 */
export function trainAlone(messages: readonly Message[], headsFor: (line: CorpusLine) => Heads) {
  const examples = messages
    .filter(({ line }) => !isKnownToTheGrammar(line.voice))
    .map((message) => ({ message, example: seenBy(headsFor(message.line), message) }));
  const all = examples.map(({ example }) => example);
  const crisis = trainCombiner(all, 'crisis');
  const concern = trainCombiner(all, 'concern');
  const scoresOfHarmless = (wanted: (line: CorpusLine, message: Message) => boolean) => {
    const inputs = examples
      .filter(
        ({ message }) =>
          message.line.expect === 'none' && message.line.accept.length === 1 && wanted(message.line, message),
      )
      .map(({ example }) => example.inputs);
    const crises = inputs.map((one) => predict(crisis, one));
    return { crises, concerns: inputs.map((one, at) => Math.max(crises[at] ?? 0, predict(concern, one))) };
  };
  const hard = scoresOfHarmless((line) => line.hard);
  const brief = scoresOfHarmless((line, { reading }) => !line.hard && isBrief(reading));
  return {
    crisis,
    concern,
    thresholds: {
      crisis: thresholdFor(hard.crises, HARD_FALSE_ALARMS),
      concern: thresholdFor(hard.concerns, HARD_CONCERNS),
      briefConcern: thresholdFor(brief.concerns, BRIEF_CONCERNS),
    },
  };
}

function seenBy(heads: Heads, { reading, crisis, concern, weight }: Message): CombinerExample {
  const found = weighEvidence(reading);
  const scores = scoreMessage(reading, found, (words) => scoresOf(heads, featuresOf(words)));
  return { inputs: combinerInputs(found, scores, reading.words.length), crisis, concern, weight };
}
