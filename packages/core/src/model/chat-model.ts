/** The port to a language model. One implementation talks to Gemini, one needs no network at all. */
export interface ChatModel {
  /** The name clients and logs see, such as `gemini-2.5-flash` or `local-strategist`. */
  readonly name: string;
  /** Who answers, as OpenTelemetry's `gen_ai.provider.name` has it: `gcp.gemini`, `openai`. */
  readonly provider?: string;
  /**
   * Streams one reply. Throws `ModelError` when the model cannot answer; rejects with the signal's reason when aborted.
   * The last delta may carry usage.
   */
  readonly stream: (request: ChatRequest) => AsyncIterable<ChatDelta>;
}

/** What a model is asked. */
export interface ChatRequest {
  /** The system instruction. */
  readonly instructions: string;
  /** Earlier messages, oldest first, personal data already masked. */
  readonly history: readonly ChatTurn[];
  readonly message: string;
  /** The whole reply in our own words, for a model that speaks it instead of writing one. */
  readonly draft: string;
  /** JSON Schema the whole reply must follow, when it is to be JSON; a model that cannot be held to one may leave it. */
  readonly schema?: object;
  /** Whose call this is, for telemetry; a model does not send it on. */
  readonly requestId?: string;
  readonly signal: AbortSignal;
}

/** An earlier message. */
export interface ChatTurn {
  readonly role: 'user' | 'model';
  readonly text: string;
}

/** The next words of a reply; none when there is only usage to tell. */
export interface ChatDelta {
  readonly text: string;
  readonly usage?: TokenUsage;
}

/** Tokens of one turn, as the model's provider bills them. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}
