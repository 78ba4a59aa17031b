import { screen as screenTurns } from '../crisis/screen.ts';
import type { Screening, Turn } from '../crisis/screening.ts';
import { findInjection } from '../injection/find-injection.ts';
import { injectionRefusal } from '../injection/refusal.ts';
import type { Refusal } from '../own/guard.ts';
import { advanceProtocol } from '../protocol/advance-protocol.ts';
import type { ProtocolDecision, Safety } from '../protocol/protocol.ts';

/** What the verdict depends on beside the conversation. */
export interface ConversationGuardOptions {
  /** ISO 3166, of the helplines that are offered. */
  readonly country: string;
  readonly nowMs: number;
  /** A number in [0, 1) that picks among equal wordings. */
  readonly random: () => number;
  /** @default Flou's detector */
  readonly screen?: (turns: readonly Turn[]) => Screening;
  /** A guard of your own, for a message that Flou's let through. @default none */
  readonly refuseMessage?: (message: string) => Refusal | undefined;
}

/** Who answers a conversation: a model, or the guardrails with a whole reply of their own. */
export type ConversationVerdict =
  | { readonly speaker: 'model'; readonly safety: Safety; readonly screening: Screening }
  | {
      /** Somebody may be in danger. */
      readonly speaker: 'protocol';
      readonly text: string;
      readonly safety: Safety;
      readonly screening: Screening;
    }
  | {
      /** An attempt to change the instructions, or what a guard of your own refuses. */
      readonly speaker: 'guardrail';
      /** `injection`, or the name of your own. */
      readonly guard: string;
      readonly text: string;
      readonly safety: Safety;
      readonly screening: Screening;
    };

/** Messages of the user that are gone through again; what is older has faded from the protocol's memory by then. */
const REPLAYED = 20;

/**
 * The guardrails for a chat that keeps no state here: the whole conversation comes in, its last message of the user is judged. Where the protocol
 * stands is found by going through the conversation again, message by message. Its sense of time is lost: a crisis
 * fades by the calm messages after it, not by the days.
 *
 * Undefined when the user has said nothing.
 */
export function guardConversation(
  turns: readonly Turn[],
  options: ConversationGuardOptions,
): ConversationVerdict | undefined {
  const last = turns.findLast(({ role }) => role === 'user');
  const judged = last && replay(turns, options);
  if (!judged) return undefined;
  const { decision, screening } = judged;
  const { safety } = decision;
  if (decision.mode !== 'none') return { speaker: 'protocol', text: decision.text, safety, screening };
  const refusal = findInjection(last.text)
    ? { guard: 'injection', text: injectionRefusal({ recentReplies: repliesIn(turns), random: options.random }) }
    : options.refuseMessage?.(last.text);
  return refusal ? { speaker: 'guardrail', ...refusal, safety, screening } : { speaker: 'model', safety, screening };
}

function replay(
  turns: readonly Turn[],
  { country, nowMs, random, screen = screenTurns }: ConversationGuardOptions,
): { readonly decision: ProtocolDecision; readonly screening: Screening } | undefined {
  const asked = turns.flatMap(({ role }, index) => (role === 'user' ? [index] : [])).slice(-REPLAYED);
  let judged: { readonly decision: ProtocolDecision; readonly screening: Screening } | undefined;
  for (const index of asked) {
    const screening = screen(turns.slice(0, index + 1));
    const decision = advanceProtocol({
      message: turns[index]?.text ?? '',
      screening,
      state: judged?.decision.state,
      country,
      recentReplies: repliesIn(turns.slice(0, index)),
      nowMs,
      random,
    });
    judged = { decision, screening };
  }
  return judged;
}

const repliesIn = (turns: readonly Turn[]): string[] =>
  turns.flatMap(({ role, text }) => (role === 'model' ? [text] : []));
