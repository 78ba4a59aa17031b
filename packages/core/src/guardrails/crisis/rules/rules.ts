import { CUES } from './cues.ts';
import { ENGLISH_CONCERN } from './en/concern.ts';
import { ENGLISH_HARM } from './en/harm.ts';
import { ENGLISH_OUTRIGHT } from './en/outright.ts';
import { ENGLISH_PLANS } from './en/plans.ts';
import { ENGLISH_WISHES } from './en/wishes.ts';
import { SPANISH_CONCERN } from './es/concern.ts';
import { SPANISH_HARM } from './es/harm.ts';
import { SPANISH_MEANS } from './es/means.ts';
import { SPANISH_OUTRIGHT } from './es/outright.ts';
import { SPANISH_PLANS } from './es/plans.ts';
import { SPANISH_WISHES } from './es/wishes.ts';
import { PORTUGUESE_CONCERN } from './pt/concern.ts';
import { PORTUGUESE_HARM } from './pt/harm.ts';
import { PORTUGUESE_OUTRIGHT } from './pt/outright.ts';
import { PORTUGUESE_PLANS } from './pt/plans.ts';
import { PORTUGUESE_WISHES } from './pt/wishes.ts';
import type { Rule } from './rule.ts';

/** Everything the grammar looks for. Languages are read together, for people mix them. */
export const RULES: readonly Rule[] = [
  ...SPANISH_OUTRIGHT,
  ...SPANISH_WISHES,
  ...SPANISH_PLANS,
  ...SPANISH_MEANS,
  ...SPANISH_HARM,
  ...SPANISH_CONCERN,
  ...ENGLISH_OUTRIGHT,
  ...ENGLISH_WISHES,
  ...ENGLISH_PLANS,
  ...ENGLISH_HARM,
  ...ENGLISH_CONCERN,
  ...PORTUGUESE_OUTRIGHT,
  ...PORTUGUESE_WISHES,
  ...PORTUGUESE_PLANS,
  ...PORTUGUESE_HARM,
  ...PORTUGUESE_CONCERN,
  ...CUES,
];
