import { CUES } from './cues.ts';
import { ENGLISH_CONCERN } from './en/concern.ts';
import { ENGLISH_HARM } from './en/harm.ts';
import { ENGLISH_PLANS } from './en/plans.ts';
import { ENGLISH_WISHES } from './en/wishes.ts';
import { SPANISH_CONCERN } from './es/concern.ts';
import { SPANISH_HARM } from './es/harm.ts';
import { SPANISH_PLANS } from './es/plans.ts';
import { SPANISH_WISHES } from './es/wishes.ts';
import { OUTRIGHT_RULES } from './outright.ts';
import { PORTUGUESE_CONCERN } from './pt/concern.ts';
import { PORTUGUESE_HARM } from './pt/harm.ts';
import { PORTUGUESE_PLANS } from './pt/plans.ts';
import { PORTUGUESE_WISHES } from './pt/wishes.ts';
import type { Rule } from './rule.ts';

/** Everything the grammar looks for. Languages are read together, for people mix them. */
export const RULES: readonly Rule[] = [
  ...SPANISH_WISHES,
  ...SPANISH_PLANS,
  ...SPANISH_HARM,
  ...SPANISH_CONCERN,
  ...ENGLISH_WISHES,
  ...ENGLISH_PLANS,
  ...ENGLISH_HARM,
  ...ENGLISH_CONCERN,
  ...PORTUGUESE_WISHES,
  ...PORTUGUESE_PLANS,
  ...PORTUGUESE_HARM,
  ...PORTUGUESE_CONCERN,
  ...OUTRIGHT_RULES,
  ...CUES,
];
