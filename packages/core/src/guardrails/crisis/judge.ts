import { combine, type Verdict } from './combine.ts';
import type { Reading } from './grammar/grammar.ts';

/**
 * What one message says by itself, before the conversation is considered. The one place where the grammar and the learned
 * model meet: scores of the model over `normalised(reading)` are the second argument of `combine`.
 */
export function judge(reading: Reading): Verdict {
  return combine(reading);
}
