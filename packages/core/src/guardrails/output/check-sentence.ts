import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { Helpline } from '../protocol/helplines.ts';
import { OUTPUT_RULES } from './output-rules.ts';
import type { OutputViolation } from './output-violation.ts';
import { toPlain } from './plain-text.ts';

export interface SentenceContext {
  readonly helplines: readonly Helpline[];
  /** Does a plain sentence repeat what the model was told? */
  readonly leaks: (plain: string) => boolean;
}

/** The first rule a sentence breaks, or undefined. */
export function checkSentence(sentence: string, context: SentenceContext): OutputViolation | undefined {
  const plain = toPlain(sentence);
  const rule = OUTPUT_RULES.find(({ pattern }) => pattern.test(plain));
  if (rule) return { category: rule.category, rule: rule.name };
  if (namesWrongLine(plain, context.helplines)) return { category: 'helpline', rule: 'unknown_number' };
  if (context.leaks(plain)) return { category: 'prompt_leak', rule: 'repeats_instructions' };
  // A number that may be called was checked above; what is left here is somebody's.
  const personal = findPersonalData(sentence).find(({ kind }) => kind !== 'phone' && kind !== 'address');
  return personal && { category: 'personal_data', rule: personal.kind };
}

const CALL =
  /\b(?:llam[a-z]{0,6}|marc[a-z]{1,4}|fono|telefono|linea|numero|call|dial|text|hotline|helpline|line|ligue|ligar|disque|linha)\b[^.!?]{0,60}?(\*?\d[\d ()-]{1,16}\d)/g;

/** A number somebody is told to call, and that is none of the country's lines. */
function namesWrongLine(plain: string, helplines: readonly Helpline[]): boolean {
  const known = new Set(helplines.map(({ phone }) => digitsOf(phone)));
  return [...plain.matchAll(CALL)].some(([, number = '']) => !known.has(digitsOf(number)));
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');
