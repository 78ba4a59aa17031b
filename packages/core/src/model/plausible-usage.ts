import type { TokenUsage } from './chat-model.ts';

/** A hundred times what the largest models read at once. */
const MOST_TOKENS = 100_000_000;

/**
 * Token counts as a provider tells them, or undefined for those that no call can have had: they would end up in the day's budget, where a negative
 * one is a present and a gigantic one silences the model.
 */
export const plausibleUsage = (usage: TokenUsage): TokenUsage | undefined =>
  [usage.inputTokens, usage.outputTokens].every(
    (count) => Number.isInteger(count) && count >= 0 && count <= MOST_TOKENS,
  )
    ? usage
    : undefined;
