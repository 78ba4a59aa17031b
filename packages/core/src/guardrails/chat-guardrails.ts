import { screen } from './crisis/screen.ts';
import type { Screening, Turn } from './crisis/screening.ts';
import { findInjection } from './injection/find-injection.ts';
import type { InjectionFinding } from './injection/injection-finding.ts';
import { injectionRefusal } from './injection/refusal.ts';
import { createOutputGate, type OutputGate } from './output/output-gate.ts';
import type { OutputViolation } from './output/output-violation.ts';
import { askGuards } from './own/ask-guards.ts';
import type { Guard, Refusal } from './own/guard.ts';
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
  /** Reads a stored state back, whatever an older version wrote. */
  readonly restoreSafetyState: (stored: unknown) => SafetyState | undefined;
  /** Where the protocol goes from here, and what it says. */
  readonly advanceProtocol: (input: ProtocolInput) => ProtocolDecision;
  /** Does a short message answer a question about danger with something to act on: yes, when, what keeps from calling? */
  readonly isTellingAnswer: (text: string) => boolean;
  /** Does a message try to change or read the instructions? */
  readonly findInjection: (text: string) => InjectionFinding | undefined;
  /** A friendly no, worded differently from what was said lately. */
  readonly injectionRefusal: (options: {
    readonly recentReplies: readonly string[];
    readonly random: () => number;
  }) => string;
  /** Does a guard of one's own refuse a message that Flou's let through? */
  readonly refuseMessage: (text: string) => Refusal | undefined;
  /** The text with placeholders such as `[email]`. */
  readonly maskPersonalData: (text: string) => string;
  /**
   * A new gate for one reply of the tutor or a model: `told` is what it was told, `draft` what of it it may say. Without them it is for what the
   * guardrails say themselves, which no guard of one's own reads.
   */
  readonly createOutputGate: (options?: { readonly told: string; readonly draft: string }) => OutputGate;
}

/** What the guardrails of a chat depend on. */
export interface ChatGuardrailsOptions {
  /** ISO 3166, of the helplines that are offered. */
  readonly helplineCountry: string;
  /** Your own, asked after Flou's. @default none */
  readonly guards?: readonly Guard[];
  /** Hears of each of your own that breaks, and so refuses. @default nobody */
  readonly onGuardFailure?: (guard: string, error: unknown) => void;
}

/** Flou's guardrails for a chat, with guards of your own behind them. */
export function chatGuardrails({
  helplineCountry,
  guards = [],
  onGuardFailure,
}: ChatGuardrailsOptions): ChatGuardrails {
  const own = askGuards(guards, onGuardFailure);
  const check = (sentence: string): OutputViolation | undefined => {
    const refusal = own.readSentence(sentence);
    return refusal && { category: 'own_guard', rule: refusal.guard, ending: refusal.text };
  };
  return {
    screen,
    needsSecondOpinion,
    secondOpinion,
    restoreSafetyState,
    advanceProtocol,
    isTellingAnswer,
    findInjection,
    injectionRefusal,
    refuseMessage: own.readMessage,
    maskPersonalData: (text) => maskPersonalData(text).text,
    createOutputGate: (options) =>
      createOutputGate({
        country: helplineCountry,
        ...(options ? { confidential: options.told, quotable: options.draft, check } : {}),
      }),
  };
}
