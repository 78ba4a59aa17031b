import { MODEL } from '../classifier/model.generated.ts';
import type { Verdict } from '../message/verdict.ts';
import type { Category, Turn } from '../screening.ts';
import { type Heard, hear } from './hear.ts';
import { asItIs, lingers, meaningOf, raised } from './meaning.ts';
import { type Meaning, type Memory, NOTHING, remember, riskCategory } from './memory.ts';
import { type Question, questionOf } from './questions.ts';
import { recall } from './recall.ts';
import { scoreTogether } from './together.ts';

/** Turns that are looked back on; what is older was told to the protocol's own memory. */
const LOOK_BACK = 16;

export interface ConversationReading {
  readonly verdict: Verdict;
  /** The last message of the writer, which the verdict is about. */
  readonly heard: Heard;
}

/** Reads a conversation turn by turn; the answer is about the last message of the writer. */
export function readConversation(turns: readonly Turn[]): ConversationReading {
  const last = turns.findLastIndex((turn) => turn.role === 'user');
  let memory = NOTHING;
  let question: Question = 'none';
  for (let at = Math.max(0, last - LOOK_BACK); at < last; at++) {
    const turn = turns[at];
    if (turn?.role === 'model') question = questionOf(turn.text, memory.level === 'crisis');
    if (turn?.role !== 'user') continue;
    const heard = recall(turn.text);
    const ruled = meaningOf(heard, question, memory);
    // Short answers to grave questions are what is remembered; the rest of a talk need not be weighed again with every turn.
    const meaning = question === 'risk' ? learned(turns.slice(0, at + 1), ruled, heard, question, memory) : ruled;
    memory = remember(memory, meaning, heard.answer);
    question = 'none';
  }
  const heard = recall(turns[last]?.text ?? '');
  const ruled = meaningOf(heard, question, memory);
  const isAnswer = turns[last - 1]?.role === 'model';
  const { verdict } = isAnswer ? learned(turns.slice(0, last + 1), ruled, heard, question, memory) : ruled;
  return { verdict: verdict.level === 'crisis' ? verdict : withTurnBefore(turns, last, verdict, heard), heard };
}

/**
 * The rules of `meaningOf` know the shapes of an answer; what was learned from conversations knows their words ("¿has pensado en morir?" —
 * "con regularidad"). It raises what the rules pass over, and doubts what only they have raised.
 */
function learned(turns: readonly Turn[], ruled: Meaning, heard: Heard, question: Question, memory: Memory): Meaning {
  if (isQuiet(turns, heard, question, memory)) return ruled;
  const { crisis, concern } = scoreTogether(turns, heard, question, (text) => recall(text).said);
  const { thresholds } = MODEL.together;
  const { verdict: own, answer } = heard;
  const { level, category } = ruled.verdict;
  const isExplained = answer === 'study' || answer === 'harmless' || answer === 'unsaid';
  if (level !== 'crisis' && crisis >= thresholds.crisis && !isExplained)
    return raised(ruled.verdict, 'crisis', riskCategory(memory), 'conversation', crisis);
  const isToldBefore = memory.level !== 'none';
  const concerned = (from: Verdict, about: Category, confidence: number) =>
    isToldBefore
      ? lingers(from, 'concern', about, 'told-before', confidence)
      : raised(from, 'concern', about, 'conversation', confidence);
  // After a question like any other and with nothing told, a short answer weighs less: students give them all day.
  const likely = question === 'other' && !isToldBefore ? crisis : concern;
  if (level === 'none' && likely >= thresholds.concern)
    return concerned(ruled.verdict, isToldBefore ? memory.category : 'hopelessness', concern);
  const isRaised = level !== own.level && answer !== 'yes';
  if (level === 'crisis' && isRaised && crisis < thresholds.hardlyCrisis) return concerned(own, category, 1 - crisis);
  if (level === 'concern' && isRaised && memory.level !== 'crisis' && concern < thresholds.hardlyConcern)
    return asItIs(own);
  return ruled;
}

/** Turns of the writer that are listened to for a tone. */
const TONE_TURNS = 4;
/** How likely one of them has to be a concern by itself. */
const AUDIBLE = 0.5;

/** Nothing was asked about, nothing was told, and no turn has a tone: students say "no sé" ten times over an essay. */
function isQuiet(turns: readonly Turn[], { verdict }: Heard, question: Question, memory: Memory): boolean {
  if (verdict.level !== 'none' || memory.level !== 'none' || (question !== 'other' && question !== 'none'))
    return false;
  const said = turns.filter(({ role }) => role === 'user').slice(-TONE_TURNS);
  return said.every(({ text }) => {
    const alone = recall(text).verdict;
    return alone.level === 'none' && 1 - alone.confidence < AUDIBLE;
  });
}

/** Words of an answer that only makes sense after what was said before it. */
const COMPLETES = 12;
/** Characters of what it may complete. */
const COMPLETED = 120;

/** "I'm done" — "with the essay?" — "con todo, con estar acá": a short answer that ends the sentence of the turn before. */
function withTurnBefore(turns: readonly Turn[], last: number, own: Verdict, { answer, words }: Heard): Verdict {
  const asked = turns[last - 1];
  const before = turns[last - 2];
  if (asked?.role !== 'model' || before?.role !== 'user' || !asked.text.includes('?')) return own;
  if (words === 0 || words > COMPLETES || before.text.length > COMPLETED) return own;
  if (['no', 'unsaid', 'harmless', 'better', 'study'].includes(answer)) return own;
  const joined = hear(`${before.text.replace(/[.!?…\s]+$/, '')} ${turns[last]?.text ?? ''}`).verdict;
  // Two short messages together are a long one, in which the model alone hears too much.
  if (joined.reasons.every((name) => name === 'classifier') || (joined.level !== 'crisis' && own.level === 'concern'))
    return own;
  if (joined.level === 'none' || joined.level === recall(before.text).verdict.level) return own;
  return { ...joined, spans: own.spans, reasons: ['with-the-turn-before', ...joined.reasons] };
}
