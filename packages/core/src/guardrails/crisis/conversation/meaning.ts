import type { Verdict } from '../message/verdict.ts';
import type { Category, Level } from '../screening.ts';
import type { Answer } from './answers.ts';
import type { Heard } from './hear.ts';
import { type Meaning, type Memory, riskCategory } from './memory.ts';
import type { Question } from './questions.ts';

/** Writer's turns during which a short or vague message after a crisis still belongs to it. */
const CLOSE = 2;
/** Writer's turns during which a crisis leaves at least concern. */
const LINGERS = 6;
/** Words of a message that says nothing by itself. */
const SHORT = 14;

/** What a message means after this question and with this behind it. */
export function meaningOf(heard: Heard, question: Question, memory: Memory): Meaning {
  return (
    (question === 'risk' || question === 'reminder' ? answerAboutRisk(heard, question, memory) : undefined) ??
    answerAboutHarm(heard, question, memory) ??
    afterwards(heard, question, memory)
  );
}

/** The answer to "¿has pensado en hacerte daño?"; nothing when it is about the work at hand, and a crisis told before may linger. */
function answerAboutRisk(heard: Heard, question: 'risk' | 'reminder', memory: Memory): Meaning | undefined {
  const { verdict: own, answer } = heard;
  const crisisBefore = isAfterCrisis(question, memory);
  if (own.level === 'crisis') return asItIs(own);
  const answers = (level: Level, category: Category, confidence: number) =>
    raised(own, level, category, 'answers-the-question', confidence);
  switch (answer) {
    case 'harmless':
      return own.category === 'hyperbole' ? asItIs(harmless(own)) : asItIs(own);
    case 'no':
    case 'unsaid':
    case 'better':
      if (crisisBefore) return lingers(own, 'concern', riskCategory(memory), 'taken-back', 0.7);
      return answer === 'no' && own.category === 'hyperbole' ? asItIs(harmless(own)) : asItIs(own);
    case 'yes':
      return answers('crisis', riskCategory(memory), 0.85);
    case 'past':
      return memory.level === 'crisis'
        ? answers('crisis', memory.category, 0.75)
        : answers('concern', 'past_ideation', 0.75);
    case 'evasive':
      return answers(memory.level === 'crisis' ? 'crisis' : 'concern', riskCategory(memory), 0.7);
    case 'about':
      return crisisBefore ? answers('crisis', riskCategory(memory), 0.8) : asItIs(own);
    case 'open':
      return answers('crisis', riskCategory(memory), 0.8);
    case 'study':
      // Where a crisis was told it lingers; else the question was one too many.
      return crisisBefore ? undefined : asItIs(own);
  }
}

/** The answer to a question about being hurt by somebody, or about eating. */
function answerAboutHarm({ verdict: own, answer }: Heard, question: Question, memory: Memory): Meaning | undefined {
  if (own.level !== 'none' || !isOpen(answer)) return undefined;
  if (question === 'abuse') return raised(own, 'concern', 'abuse', 'answers-the-question', 0.6);
  if (question === 'eating' && memory.level !== 'none')
    return raised(own, 'concern', 'eating_disorder', 'answers-the-question', 0.6);
  return undefined;
}

/** Any other message: what was told before lingers. */
function afterwards({ verdict: own, answer, words, asks }: Heard, question: Question, memory: Memory): Meaning {
  const saysLittle = words <= SHORT && (isOpen(answer) || answer === 'no');
  if (own.level === 'crisis') return asItIs(own);
  if (!isAfterCrisis(question, memory)) {
    const stillTalks = question === 'other' && memory.level === 'concern' && memory.age < CLOSE && own.level === 'none';
    return stillTalks && saysLittle && answer !== 'no'
      ? lingers(own, 'concern', memory.category, 'told-before', 0.55)
      : asItIs(own);
  }
  if (answer === 'harmless' && memory.age === 0) return asItIs(own);
  if (memory.age < CLOSE && ((saysLittle && !asks) || own.level === 'concern') && question !== 'none')
    return lingers(own, 'crisis', memory.category, 'told-before', 0.75);
  return lingers(own, 'concern', memory.category, answer === 'unsaid' ? 'taken-back' : 'told-before', 0.65);
}

const isAfterCrisis = (question: Question, memory: Memory): boolean =>
  (memory.level === 'crisis' && memory.age <= LINGERS) || question === 'reminder';

const OPEN: ReadonlySet<Answer> = new Set(['open', 'yes', 'past', 'evasive', 'about', 'study']);

/** The answer leaves open what is meant. */
const isOpen = (answer: Answer): boolean => OPEN.has(answer);

/** Nothing but the message itself speaks. */
export const asItIs = (verdict: Verdict): Meaning => ({ verdict, lingering: false });

/** The conversation makes more of the message than it says by itself. */
export function raised(own: Verdict, level: Level, category: Category, reason: string, confidence: number): Meaning {
  return { verdict: raisedTo(own, level, category, reason, confidence), lingering: false };
}

/** What was told before makes more of the message than it says by itself. */
export function lingers(own: Verdict, level: Level, category: Category, reason: string, confidence: number): Meaning {
  return { verdict: raisedTo(own, level, category, reason, confidence), lingering: true };
}

function raisedTo(own: Verdict, level: Level, category: Category, reason: string, confidence: number): Verdict {
  const keeps = own.level === level && own.category !== 'none';
  return {
    level,
    category: keeps ? own.category : category,
    confidence: Math.max(confidence, keeps ? own.confidence : 0),
    spans: own.spans,
    reasons: [reason, ...own.reasons],
  };
}

function harmless(own: Verdict): Verdict {
  return { level: 'none', category: 'none', confidence: Math.max(0.5, 1 - own.confidence), spans: [], reasons: [] };
}
