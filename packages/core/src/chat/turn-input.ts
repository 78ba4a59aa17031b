import type { Screening } from '../guardrails/crisis/screening.ts';
import type { TokenUsage } from '../model/chat-model.ts';
import type { NewTurn, StoredMessage, TurnContext } from '../storage/storage.ts';
import type { Patience } from './patience.ts';

/** What a turn starts from: a message that is on record and all that was loaded with it. */
export interface TurnInput {
  readonly turnId: string;
  readonly requestId: string;
  readonly userMessage: StoredMessage;
  readonly context: TurnContext;
  /** The detector's answer to the whole conversation. */
  readonly screening: Screening;
  readonly signal: AbortSignal;
  /** Fires when something urgent of the same user waits: the reply is brought to an end in the tutor's own words. */
  readonly hurry: AbortSignal;
  /** How long the end of the turn waits to be written. */
  readonly patience: Patience;
  /** Set when the store was away and the turn's beginning is still to be recorded. */
  readonly unrecorded?: NewTurn;
}

/** What a reply turned out to be, once all its words are out. */
export interface Spoken {
  readonly text: string;
  readonly model: string;
  readonly usage?: TokenUsage;
  /** What models were paid for it. */
  readonly costUsd: number;
}
