/**
 * All that `chat/` knows of a tutor. Another product brings its own persona by implementing this one interface, and
 * keeps the guardrails, the protocol, the storage and the routes.
 */
export interface Policy<State = unknown> {
  /** Reads a stored state back, whatever an older version wrote; `undefined` means a new session. */
  restore(stored: unknown): State;
  /** Decides one turn. Pure: the same input gives the same plan. */
  plan(input: PolicyInput<State>): Plan<State>;
  /** The state as clients see it, in wire names. */
  toWire(state: State): Record<string, unknown>;
}

/** What a policy decides from. */
export interface PolicyInput<State> {
  readonly state: State;
  readonly message: string;
  /** What the tutor said before, oldest first, so that it does not repeat itself. */
  readonly recentReplies: readonly string[];
  /** A number in [0, 1) that picks among equal wordings. */
  readonly random: () => number;
}

/** What is to be said in one turn, and what is remembered of it. */
export interface Plan<State> {
  readonly state: State;
  /** The system instruction for a language model: the voice, the strategy and what must not be said. */
  readonly instructions: string;
  /** A whole reply in our own words: the local strategist says it as it is, and it stands in when a model fails. */
  readonly draft: string;
  readonly quickReplies: readonly QuickReply[];
  /** Goes out in the `metadata` event (for the tutor: Q2, Q3, enfoque, tiempo_bloque). */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** An answer to choose: `label` is shown, `value` is sent as the next message. */
export interface QuickReply {
  readonly label: string;
  readonly value: string;
}
