import { predict } from '../../packages/core/src/guardrails/crisis/classifier/logistic.ts';
import type { MessageLength, Thresholds } from '../../packages/core/src/guardrails/crisis/classifier/model.ts';
import { combinerInputs, lengthOf } from '../../packages/core/src/guardrails/crisis/message/combine.ts';
import { weighEvidence } from '../../packages/core/src/guardrails/crisis/message/evidence.ts';
import { readMessage } from '../../packages/core/src/guardrails/crisis/message/read-message.ts';
import { scoreMessage } from '../../packages/core/src/guardrails/crisis/message/score-message.ts';
import { type CombinerExample, thresholdFor, trainCombiner } from './combiner.ts';
import { type Lesson, scoresOf } from './folds.ts';
import { exampleOf, featuresOf, type Heads } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';
import { isKnownToTheGrammar } from './split.ts';

/** False alarms that are paid for where a rule of a crisis was met, as shares of the hard negatives. A gentle question too many costs less than a crisis missed. */
const HARD: Thresholds = { crisis: 0.07, concern: 0.3 };
/**
 * Where none was met, as shares of the ordinary messages of each length. The goals are none in a thousand and fewer than two in a hundred of
 * what students send; the longer lines of the corpus were written to be harder than that.
 */
const ORDINARY: Readonly<Record<MessageLength, Thresholds>> = {
  brief: { crisis: 0.001, concern: 0.014 },
  medium: { crisis: 0.009, concern: 0.115 },
  long: { crisis: 0.013, concern: 0.1 },
};

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
export function trainAlone(
  messages: readonly Message[],
  longMessages: readonly Message[],
  headsFor: (line: CorpusLine) => Heads,
) {
  const heard = (all: readonly Message[]) =>
    all
      .filter(({ line }) => !isKnownToTheGrammar(line.voice))
      .map((message) => ({ message, example: seenBy(headsFor(message.line), message) }));
  const examples = heard(messages);
  const all = [...examples, ...heard(longMessages)].map(({ example }) => example);
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
  const thresholdsFor = (paid: Thresholds, wanted: (line: CorpusLine, message: Message) => boolean): Thresholds => {
    const { crises, concerns } = scoresOfHarmless(wanted);
    return { crisis: thresholdFor(crises, paid.crisis), concern: thresholdFor(concerns, paid.concern) };
  };
  const ofLength = (length: MessageLength) =>
    thresholdsFor(ORDINARY[length], (line, { reading }) => !line.hard && lengthOf(reading) === length);
  return {
    crisis,
    concern,
    thresholds: {
      ruled: thresholdsFor(HARD, (line) => line.hard),
      brief: ofLength('brief'),
      medium: ofLength('medium'),
      long: ofLength('long'),
    },
  };
}

function seenBy(heads: Heads, { reading, crisis, concern, weight }: Message): CombinerExample {
  const found = weighEvidence(reading);
  const scores = scoreMessage(reading, found, (from, to) => scoresOf(heads, featuresOf(reading.words.slice(from, to))));
  return { inputs: combinerInputs(found, scores, reading.words.length), crisis, concern, weight };
}
