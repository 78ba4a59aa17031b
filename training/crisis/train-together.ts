import { predict } from '../../packages/core/src/guardrails/crisis/classifier/logistic.ts';
import { answerOf } from '../../packages/core/src/guardrails/crisis/conversation/answers.ts';
import { type Question, questionOf } from '../../packages/core/src/guardrails/crisis/conversation/questions.ts';
import { conversationWords, togetherInputs } from '../../packages/core/src/guardrails/crisis/conversation/together.ts';
import { weighEvidence } from '../../packages/core/src/guardrails/crisis/message/evidence.ts';
import { readMessage } from '../../packages/core/src/guardrails/crisis/message/read-message.ts';
import { scoreMessage } from '../../packages/core/src/guardrails/crisis/message/score-message.ts';
import { type CombinerExample, thresholdFor, trainCombiner } from './combiner.ts';
import { type Lesson, scoresOf } from './folds.ts';
import { exampleOf, featuresOf, type Heads } from './linear-model.ts';
import type { CorpusLine } from './read-corpus.ts';

/** Conversations are few beside single messages: each is heard three times. */
const TIMES = 3;
/** False alarms that are paid for, as shares of the conversations in which nothing is wrong. */
const FALSE_CRISES = 0.01;
const FALSE_CONCERNS = 0.05;
/** Crises, and concerns or more, whose likelihood may be called small. */
const MISSED_CRISES = 0.08;
const MISSED_CONCERNS = 0.03;

export function prepareConversations(corpus: readonly CorpusLine[]): Lesson[] {
  return corpus
    .filter(({ turns }) => turns.length > 1)
    .map((line) => ({
      line,
      ...exampleOf(
        line,
        conversationWords(line.turns, (text) => readMessage(text).words),
      ),
    }));
}

export function heardOften(conversations: readonly Lesson[]): Lesson[] {
  return Array.from({ length: TIMES }, () => conversations).flat();
}

/** How far the parts of a conversation can be trusted. */
export function trainTogether(conversations: readonly Lesson[], headsFor: (line: CorpusLine) => Heads) {
  const examples = conversations.map((conversation) => seenBy(headsFor(conversation.line), conversation));
  const crisis = trainCombiner(examples, 'crisis');
  const concern = trainCombiner(examples, 'concern');
  const scores = (wanted: (example: CombinerExample) => boolean) => {
    const inputs = examples.filter(wanted).map((example) => example.inputs);
    const crises = inputs.map((one) => predict(crisis, one));
    return { crises, concerns: inputs.map((one, at) => Math.max(crises[at] ?? 0, predict(concern, one))) };
  };
  const harmless = scores((example) => example.concern === 0);
  return {
    crisis,
    concern,
    thresholds: {
      crisis: thresholdFor(harmless.crises, FALSE_CRISES),
      concern: thresholdFor(harmless.concerns, FALSE_CONCERNS),
      hardlyCrisis: thresholdFor(scores((example) => example.crisis === 1).crises, 1 - MISSED_CRISES),
      hardlyConcern: thresholdFor(scores((example) => example.concern === 1).concerns, 1 - MISSED_CONCERNS),
    },
  };
}

function seenBy(heads: Heads, { line, features, crisis, concern, weight }: Lesson): CombinerExample {
  const reading = readMessage(line.turns.at(-1)?.text ?? '');
  const found = weighEvidence(reading);
  const scores = scoreMessage(reading, found, (from, to) => scoresOf(heads, featuresOf(reading.words.slice(from, to))));
  const alone = { answer: answerOf(reading), found, scores };
  return { inputs: togetherInputs(scoresOf(heads, features), alone, lastQuestion(line)), crisis, concern, weight };
}

/** What the tutor's turn before the message asks. `readConversation` also knows what the writer told; here only what was asked counts. */
function lastQuestion({ turns }: CorpusLine): Question {
  let riskKnown = false;
  let question: Question = 'none';
  for (const turn of turns.slice(0, -1)) {
    question = turn.role === 'model' ? questionOf(turn.text, riskKnown) : 'none';
    riskKnown ||= question === 'risk';
  }
  return question;
}
