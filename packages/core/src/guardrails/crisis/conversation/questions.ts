import { foldWord } from '../text/fold.ts';
import { anyOf, QUESTION_PHRASES } from './question-phrases.ts';

/** What the tutor's last words asked about, or reminded the writer of. */
export type Question = 'risk' | 'reminder' | 'abuse' | 'eating' | 'other' | 'none';

const RISK = anyOf(QUESTION_PHRASES.risk);
const DETAIL = anyOf(QUESTION_PHRASES.detail);
const ABUSE = anyOf(QUESTION_PHRASES.abuse);
const EATING = anyOf(QUESTION_PHRASES.eating);
const REMINDS = anyOf(QUESTION_PHRASES.reminds);
const ABOUT_OTHERS = anyOf(QUESTION_PHRASES.others);

/** Reads what a tutor's turn asks. Its words never count as the writer's; they only say what an answer answers. */
export function questionOf(text: string, riskKnown: boolean): Question {
  let asked: Question = 'none';
  for (const sentence of text.split(/(?<=[.!?\n])/)) {
    const plain = foldWord(sentence.toLowerCase());
    const asks = sentence.includes('?');
    if (asks && asked === 'none') asked = 'other';
    const risk = RISK.test(plain) && !ABOUT_OTHERS.test(plain);
    if (risk && REMINDS.test(plain)) return 'reminder';
    if (risk && (asks || /sigues|siguen/.test(plain))) return 'risk';
    if (asks && riskKnown && DETAIL.test(plain)) return 'risk';
    if (asks && ABUSE.test(plain)) asked = 'abuse';
    else if (asks && EATING.test(plain)) asked = 'eating';
  }
  return asked;
}
