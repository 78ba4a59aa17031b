import { findPersonalData } from '../personal-data/find-personal-data.ts';
import { HELPLINE_BEGINS } from './helpline-check.ts';
import { OUTPUT_RULES } from './output-rules.ts';
import type { OutputViolation } from './output-violation.ts';
import { toWords } from './plain-text.ts';

export interface SentenceContext {
  /** Does a plain sentence give somebody a number that is none of the country's lines? */
  readonly namesWrongLine: (plain: string) => boolean;
  /** Does a plain sentence repeat what the model was told? */
  readonly leaks: (plain: string) => boolean;
}

/** The first rule a plain sentence breaks, or undefined. */
export function checkSentence(plain: string, context: SentenceContext): OutputViolation | undefined {
  const words = toWords(plain);
  const rule = OUTPUT_RULES.find(({ pattern }) => pattern.test(words));
  if (rule) return { category: rule.category, rule: rule.name };
  if (context.namesWrongLine(plain)) return { category: 'helpline', rule: 'unknown_number' };
  if (context.leaks(plain)) return { category: 'prompt_leak', rule: 'repeats_instructions' };
  // A number that may be called was checked above; what is left here is somebody's.
  const personal = findPersonalData(plain).find(({ kind }) => kind !== 'phone' && kind !== 'address');
  return personal && { category: 'personal_data', rule: personal.kind };
}

const BEGINS = new RegExp(`\\b(?:${[...OUTPUT_RULES.map(({ begins }) => begins), HELPLINE_BEGINS].join('|')})\\b`);

/** May a plain text that breaks no rule break one with what follows? */
export const mayGoOn = (plain: string): boolean => BEGINS.test(toWords(plain));
