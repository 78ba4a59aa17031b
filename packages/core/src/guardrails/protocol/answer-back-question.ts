import { atStep, decide } from './decide.ts';
import { isImminent } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';

/** What is asked of the tutor is answered, and what it offered is done, before the next step. Undefined where there is neither. */
export function answerBackQuestion(
  input: ProtocolInput,
  state: SafetyState,
  answer: Answer,
): ProtocolDecision | undefined {
  const wording = wordingOf(state.language);
  const more = isImminent(state) ? wording.steps.imminent : wording.presence;
  if (answer.asksBack) return decide(input, state, wording.backQuestions[answer.asksBack], more);
  const last = input.recentReplies.at(-1) ?? '';
  const isOffered = (offers: readonly string[]) => answer.accepts && offers.some((offer) => last.endsWith(offer));
  const isRehearsing = wording.rehearsal.some((text) => last.startsWith(firstWordsOf(text)));
  if (answer.wantsRehearsal || isOffered(wording.offers.rehearsal) || (isRehearsing && answer.accepts))
    return decide(input, state, wording.rehearsal, more);
  // The plan is made in its order, one step a turn, as long as its last step is what was said last.
  const made = wording.safetyPlan.findIndex((step) => last.startsWith(firstWordsOf(step)));
  const isMade = made >= 0 && !answer.wantsTask && made + 1 < wording.safetyPlan.length && !isImminent(state);
  if (isMade || answer.wantsSafetyPlan || isOffered(wording.offers.safetyPlan)) {
    const step = wording.safetyPlan[made + 1] ?? '';
    return decide(input, atStep(state, 'coping'), [step], more);
  }
  return undefined;
}

/** Up to the first sentence's end: no placeholder stands there. */
const firstWordsOf = (text: string): string => text.slice(0, text.indexOf('.') + 1);
