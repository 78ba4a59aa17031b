import type { Answer } from './answers.ts';
import { MODEL } from './classifier/model.generated.ts';
import type { Verdict } from './combine.ts';
import { type Heard, hear, recall } from './hear.ts';
import { type Question, questionOf } from './questions.ts';
import type { Category, Level, Turn } from './screening.ts';
import { scoreTogether } from './together.ts';

/** What the turns so far leave behind. */
interface Memory {
  readonly level: Level;
  readonly category: Category;
  /** How many of the writer's turns ago. */
  readonly age: number;
}

const NOTHING: Memory = { level: 'none', category: 'none', age: 0 };

/** Turns that are looked back on; what is older was told to the protocol's own memory. */
const LOOK_BACK = 16;
/** Writer's turns during which a short or vague message after a crisis still belongs to it. */
const CLOSE = 2;
/** Writer's turns during which a crisis leaves at least concern. */
const LINGERS = 6;

export interface ContextReading {
  readonly verdict: Verdict;
  /** The last message of the writer, which the verdict is about. */
  readonly heard: Heard;
}

/** Reads a conversation turn by turn; the answer is about the last message of the writer. */
export function readConversation(turns: readonly Turn[]): ContextReading {
  const last = turns.findLastIndex((turn) => turn.role === 'user');
  let memory = NOTHING;
  let question: Question = 'none';
  for (const turn of turns.slice(Math.max(0, last - LOOK_BACK), Math.max(0, last))) {
    if (turn.role === 'model') {
      question = questionOf(turn.text, memory.level === 'crisis');
      continue;
    }
    const heard = recall(turn.text);
    memory = remember(memory, inContext(heard, question, memory), heard);
    question = 'none';
  }
  const heard = recall(turns[last]?.text ?? '');
  const ruled = inContext(heard, question, memory);
  const verdict =
    turns[last - 1]?.role === 'model' ? together(turns.slice(0, last + 1), ruled, heard, question, memory) : ruled;
  return { verdict: verdict.level === 'crisis' ? verdict : withTurnBefore(turns, last, verdict, heard), heard };
}

/**
 * The rules of `inContext` know the shapes of an answer; what was learned from conversations knows their words ("¿has pensado en morir?" —
 * "con regularidad"). It raises what the rules pass over, and doubts what only they have raised.
 */
function together(turns: readonly Turn[], ruled: Verdict, heard: Heard, question: Question, memory: Memory): Verdict {
  const { crisis, concern } = scoreTogether(turns, heard, question, (text) => recall(text).said);
  const { thresholds } = MODEL.together;
  const own = heard.verdict;
  const explained = ['study', 'harmless', 'unsaid'].includes(heard.answer);
  if (ruled.level !== 'crisis' && crisis >= thresholds.crisis && !explained)
    return raised(ruled, 'crisis', riskCategory(memory), 'conversation', crisis);
  // What was told before has been asked about.
  const concerned = (from: Verdict, category: Category, confidence: number) =>
    raised(from, 'concern', category, memory.level === 'none' ? 'conversation' : 'told-before', confidence);
  // After a question like any other and with nothing told, a short answer weighs less: students give them all day.
  const likely = question === 'other' && memory.level === 'none' ? crisis : concern;
  if (ruled.level === 'none' && likely >= thresholds.concern)
    return concerned(ruled, memory.level === 'none' ? 'hopelessness' : memory.category, concern);
  const isRaised = ruled.level !== own.level && heard.answer !== 'yes';
  if (ruled.level === 'crisis' && isRaised && crisis < thresholds.hardlyCrisis)
    return concerned(own, ruled.category, 1 - crisis);
  if (ruled.level === 'concern' && isRaised && memory.level !== 'crisis' && concern < thresholds.hardlyConcern)
    return own;
  return ruled;
}

/** Words of an answer that only makes sense after what was said before it. */
const COMPLETES = 12;

/** "I'm done" — "with the essay?" — "con todo, con estar acá": a short answer that ends the sentence of the turn before. */
function withTurnBefore(turns: readonly Turn[], last: number, own: Verdict, heard: Heard): Verdict {
  const asked = turns[last - 1];
  const before = turns[last - 2];
  if (asked?.role !== 'model' || before?.role !== 'user' || !asked.text.includes('?')) return own;
  if (heard.words === 0 || heard.words > COMPLETES || before.text.length > 120) return own;
  if (['no', 'unsaid', 'harmless', 'better', 'study'].includes(heard.answer)) return own;
  const joined = hear(`${before.text.replace(/[.!?…\s]+$/, '')} ${turns[last]?.text ?? ''}`).verdict;
  if (own.level === 'concern' && joined.level !== 'crisis') return own;
  if (joined.level === 'none' || joined.level === recall(before.text).verdict.level) return own;
  return { ...joined, spans: own.spans, reasons: ['with-the-turn-before', ...joined.reasons] };
}

function remember(memory: Memory, verdict: Verdict, { answer }: Heard): Memory {
  if (verdict.level === 'none' && ['unsaid', 'harmless'].includes(answer)) return NOTHING;
  const lingering = verdict.reasons.includes('told-before') || verdict.reasons.includes('taken-back');
  if (verdict.level !== 'none' && !lingering) return { level: verdict.level, category: verdict.category, age: 0 };
  return { ...memory, age: memory.age + 1 };
}

/** What a message means after this question and with this behind it. */
function inContext({ verdict: own, answer, words, asks }: Heard, question: Question, memory: Memory): Verdict {
  const crisisBefore = (memory.level === 'crisis' && memory.age <= LINGERS) || question === 'reminder';
  if (question === 'risk' || question === 'reminder') {
    if (answer === 'harmless' && own.level !== 'crisis')
      return own.level === 'concern' && own.category === 'hyperbole' ? none(own) : own;
    if (answer === 'no' || answer === 'unsaid' || answer === 'better') {
      if (own.level === 'crisis') return own;
      if (crisisBefore) return raised(own, 'concern', riskCategory(memory), 'taken-back', 0.7);
      return answer === 'no' && own.category === 'hyperbole' ? none(own) : own;
    }
    if (own.level === 'crisis') return own;
    if (answer === 'yes') return raised(own, 'crisis', riskCategory(memory), 'answers-the-question', 0.85);
    if (answer === 'past') {
      const level = memory.level === 'crisis' ? 'crisis' : 'concern';
      return raised(own, level, level === 'crisis' ? memory.category : 'past_ideation', 'answers-the-question', 0.75);
    }
    if (answer === 'about' && !crisisBefore) return own;
    if (answer === 'evasive') {
      const level = memory.level === 'crisis' ? 'crisis' : 'concern';
      return raised(own, level, riskCategory(memory), 'answers-the-question', 0.7);
    }
    if (answer === 'open' || answer === 'about')
      return raised(own, 'crisis', riskCategory(memory), 'answers-the-question', 0.8);
    // About the work at hand. Where a crisis was told it lingers; else the question was one too many.
    if (!crisisBefore) return own;
  }
  if (question === 'abuse' && isOpen(answer) && own.level === 'none')
    return raised(own, 'concern', 'abuse', 'answers-the-question', 0.6);
  if (question === 'eating' && isOpen(answer) && own.level === 'none' && memory.level !== 'none')
    return raised(own, 'concern', 'eating_disorder', 'answers-the-question', 0.6);
  if (own.level === 'crisis' || !crisisBefore) {
    const stillTalks = question === 'other' && memory.level === 'concern' && memory.age < CLOSE && own.level === 'none';
    return stillTalks && isOpen(answer) && words <= SHORT
      ? raised(own, 'concern', memory.category, 'told-before', 0.55)
      : own;
  }
  if (answer === 'harmless' && memory.age === 0) return own;
  const vague = words <= SHORT && (isOpen(answer) || answer === 'no') && !asks;
  if (memory.age < CLOSE && (vague || own.level === 'concern') && question !== 'none')
    return raised(own, 'crisis', memory.category, 'told-before', 0.75);
  return raised(own, 'concern', memory.category, answer === 'unsaid' ? 'taken-back' : 'told-before', 0.65);
}

const isOpen = (answer: Answer): boolean => ['open', 'yes', 'past', 'evasive', 'about', 'study'].includes(answer);

/** Words of a message that says nothing by itself. */
const SHORT = 14;

function riskCategory(memory: Memory): Category {
  return memory.level === 'crisis' ? memory.category : 'active_ideation';
}

function raised(own: Verdict, level: Level, category: Category, reason: string, confidence: number): Verdict {
  const keeps = own.level === level && own.category !== 'none';
  return {
    level,
    category: keeps ? own.category : category,
    confidence: Math.max(confidence, keeps ? own.confidence : 0),
    spans: own.spans,
    reasons: [reason, ...own.reasons],
  };
}

function none(own: Verdict): Verdict {
  return { level: 'none', category: 'none', confidence: Math.max(0.5, 1 - own.confidence), spans: [], reasons: [] };
}
