import { DIAGNOSIS_RULES, DOSAGE_RULES } from './clinical-rules.ts';
import { ENCOURAGEMENT_RULES } from './encouragement-rules.ts';
import { HUMAN_CLAIM_RULES } from './human-claim-rules.ts';
import { METHOD_RULES } from './method-rules.ts';
import type { OutputRule } from './output-rule.ts';

/** What must never reach a student, however a model came to write it (docs/safety.md, "The other guards"). */
export const OUTPUT_RULES: readonly OutputRule[] = [
  ...METHOD_RULES,
  ...ENCOURAGEMENT_RULES,
  ...DIAGNOSIS_RULES,
  ...DOSAGE_RULES,
  ...HUMAN_CLAIM_RULES,
];
