import { answerBarrier } from './answer-barrier.ts';
import { atStep, decide } from './decide.ts';
import { CALM_TURNS_TO_WATCH, IMMINENT } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { Answer } from './read-answer.ts';
import type { SafetyState } from './safety-state.ts';
import { watch } from './watch.ts';
import { wordingOf } from './wording/index.ts';

/** As long as nobody else is there, a helper is not left with the tutor sooner. */
const TURNS_BESIDE_HELPER = 6;

/** Somebody else is at risk: more for the one who stays, as long as there is more to say. */
export function accompanyHelper(
  input: ProtocolInput,
  state: SafetyState,
  answer: Answer,
  toldNow: boolean,
): ProtocolDecision {
  const wording = wordingOf(state.language);
  if (answer.otherInDanger || (toldNow && IMMINENT.has(input.screening.category)))
    return decide(input, state, wording.thirdPartyUrgent, wording.thirdPartyHelpComing);
  if (answer.helpComing || answer.onTheWay)
    return decide(input, state, wording.thirdPartyHelpComing, wording.thirdPartySafer);
  if (answer.retracts && !toldNow)
    return decide(input, { ...atStep(state, 'watch'), level: 'concern' }, wording.denied);
  if (state.known.otherInDanger && !answer.otherSafer && !answer.helpHere)
    return decide(input, state, wording.thirdPartyUrgent, wording.thirdPartyHelpComing);
  if (answer.rebuffed)
    return decide(input, { ...state, step: 'guide', calmTurns: 0 }, wording.thirdPartyNotHeard, wording.thirdPartyMore);
  if (answer.asks && !answer.wantsTask) return decide(input, state, wording.helperAsks, wording.thirdPartyMore);
  // Alone with the one at risk is company for them, and no relief for the helper.
  if (answer.otherSafer || answer.toldForOther || answer.helpHere) {
    const calmTurns = Math.max(state.calmTurns, CALM_TURNS_TO_WATCH);
    return decide(input, { ...state, calmTurns, step: 'coping' }, wording.thirdPartySafer, wording.thirdPartyMore);
  }
  // They were asked how they are themselves.
  if (state.step === 'coping' && !toldNow && answer.shaken)
    return decide(input, { ...state, step: 'watch' }, wording.helperHeard, wording.presence);
  if (answer.afraid) return decide(input, state, wording.thirdPartyMore, wording.presence);
  const isSafe = state.step === 'coping' || state.step === 'watch';
  if (!toldNow && (answer.wantsTask || state.calmTurns > (isSafe ? CALM_TURNS_TO_WATCH : TURNS_BESIDE_HELPER)))
    return watch(input, state, answer);
  // "No contesta": who does not pick up is the one at risk, not a line.
  if (answer.barrier === 'no_answer') return decide(input, state, wording.thirdPartyNoAnswer, wording.thirdPartyMore);
  if (answer.barrier) return answerBarrier(input, state, answer.barrier, wording.thirdPartyMore);
  return decide(input, state, wording.thirdPartyMore, wording.presence);
}
