import { screen } from './crisis/screen.ts';
import type { Screening, Turn } from './crisis/screening.ts';
import { findInjection, type InjectionFinding } from './injection/find-injection.ts';
import { injectionRefusal } from './injection/refusal.ts';
import { createOutputGate, type OutputGate } from './output/output-gate.ts';
import { maskPersonalData } from './personal-data/mask-personal-data.ts';
import { advanceProtocol } from './protocol/advance-protocol.ts';
import type { ProtocolDecision, ProtocolInput } from './protocol/protocol.ts';
import { isTellingAnswer } from './protocol/read-answer.ts';
import { restoreSafetyState, type SafetyState } from './protocol/safety-state.ts';
import { needsSecondOpinion, secondOpinion } from './second-opinion/second-opinion.ts';

/** Everything that stands in front of and behind the model. A chat calls these in the order they are listed. */
export interface ChatGuardrails {
  /** Local and synchronous: how much danger there is in what was just said. */
  readonly screen: (input: string | readonly Turn[]) => Screening;
  /** Is a screening worth checking with a model? */
  readonly needsSecondOpinion: (screening: Screening) => boolean;
  /** What a model makes of a conversation, merged with the local answer by the rules of who may change what. */
  readonly secondOpinion: typeof secondOpinion;
  readonly restoreSafetyState: (stored: unknown) => SafetyState | undefined;
  readonly advanceProtocol: (input: ProtocolInput) => ProtocolDecision;
  /** Does a short message answer a question about danger with something to act on: yes, when, what keeps from calling? */
  readonly isTellingAnswer: (text: string) => boolean;
  readonly findInjection: (text: string) => InjectionFinding | undefined;
  readonly injectionRefusal: (options: {
    readonly recentReplies: readonly string[];
    readonly random: () => number;
  }) => string;
  readonly maskPersonalData: (text: string) => string;
  /** A new gate for one reply; `told` is what the model was told, `draft` what of it it may say. */
  readonly createOutputGate: (options?: { readonly told: string; readonly draft: string }) => OutputGate;
}

export function chatGuardrails({ helplineCountry }: { readonly helplineCountry: string }): ChatGuardrails {
  return {
    screen,
    needsSecondOpinion,
    secondOpinion,
    restoreSafetyState,
    advanceProtocol,
    isTellingAnswer,
    findInjection,
    injectionRefusal,
    maskPersonalData: (text) => maskPersonalData(text).text,
    createOutputGate: (options) =>
      createOutputGate({
        country: helplineCountry,
        ...(options ? { confidential: options.told, quotable: options.draft } : {}),
      }),
  };
}
