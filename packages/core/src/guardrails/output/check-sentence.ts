import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { Helpline } from '../protocol/helplines.ts';
import type { OutputViolation } from './output-gate.ts';
import { OUTPUT_RULES } from './output-rules.ts';

export interface SentenceContext {
  readonly helplines: readonly Helpline[];
  readonly confidential?: string;
  readonly quotable?: string;
}

/** The first rule a sentence breaks, or undefined. */
export function checkSentence(sentence: string, context: SentenceContext): OutputViolation | undefined {
  const plain = toPlain(sentence);
  const rule = OUTPUT_RULES.find(({ pattern }) => pattern.test(plain));
  if (rule) return { category: rule.category, rule: rule.name };
  if (namesWrongLine(plain, context.helplines)) return { category: 'helpline', rule: 'unknown_number' };
  if (repeatsInstructions(plain, context)) return { category: 'prompt_leak', rule: 'repeats_instructions' };
  // A number that may be called was checked above; what is left here is somebody's.
  const personal = findPersonalData(sentence).find(({ kind }) => kind !== 'phone' && kind !== 'address');
  return personal && { category: 'personal_data', rule: personal.kind };
}

/** Lower case, no accents, no invisible characters, one space between words. */
export const toPlain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');

const CALL =
  /\b(?:llam[a-z]{0,6}|marc[a-z]{1,4}|fono|telefono|linea|numero|call|dial|text|hotline|helpline|line|ligue|ligar|disque|linha)\b[^.!?]{0,60}?(\*?\d[\d ()-]{1,16}\d)/g;

/** A number somebody is told to call, and that is none of the country's lines. */
function namesWrongLine(plain: string, helplines: readonly Helpline[]): boolean {
  const known = new Set(helplines.map(({ phone }) => digitsOf(phone)));
  return [...plain.matchAll(CALL)].some(([, number = '']) => !known.has(digitsOf(number)));
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

/** So many words in a row are no coincidence. */
const LEAK_WORDS = 8;

function repeatsInstructions(plain: string, { confidential, quotable }: SentenceContext): boolean {
  if (!confidential) return false;
  const words = wordsOf(plain);
  const secret = ` ${wordsOf(toPlain(confidential)).join(' ')} `;
  const allowed = ` ${wordsOf(toPlain(quotable ?? '')).join(' ')} `;
  for (let start = 0; start + LEAK_WORDS <= words.length; start++) {
    const run = ` ${words.slice(start, start + LEAK_WORDS).join(' ')} `;
    if (secret.includes(run) && !allowed.includes(run)) return true;
  }
  return false;
}

const wordsOf = (plain: string): readonly string[] => plain.match(/[\p{L}\p{N}]+/gu) ?? [];
