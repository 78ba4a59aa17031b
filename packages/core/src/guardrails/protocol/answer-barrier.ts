import { decide } from './decide.ts';
import { isImminent } from './learn.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol.ts';
import type { SafetyState } from './safety-state.ts';
import { wordingOf } from './wording/index.ts';
import type { Barrier } from './wording/wording.ts';

/** What keeps somebody from calling is answered once in its own words; said again, it is not met by the same text. */
export function answerBarrier(
  input: ProtocolInput,
  state: SafetyState,
  barrier: Barrier,
  otherwise?: readonly string[],
): ProtocolDecision {
  const wording = wordingOf(state.language);
  const more = otherwise ?? (isImminent(state) ? wording.steps.imminent : [...wording.unwilling, ...wording.presence]);
  return decide(input, state, wording.barriers[barrier], more);
}
