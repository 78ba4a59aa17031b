import type { TokenUsage } from './chat-model.ts';

/** US dollars for a million tokens. */
export interface Price {
  readonly inputUsd: number;
  readonly outputUsd: number;
}

/**
 * List prices of text tokens on the paid tier, by the beginning of a model's name; the longest one that fits counts.
 * Source: https://ai.google.dev/gemini-api/docs/pricing, as of December 2025. Prices change: pass your own where they differ.
 */
export const PRICES: Readonly<Record<string, Price>> = {
  'gemini-2.0-flash': { inputUsd: 0.1, outputUsd: 0.4 },
  'gemini-2.0-flash-lite': { inputUsd: 0.075, outputUsd: 0.3 },
  'gemini-2.5-flash': { inputUsd: 0.3, outputUsd: 2.5 },
  'gemini-2.5-flash-lite': { inputUsd: 0.1, outputUsd: 0.4 },
  'gemini-2.5-pro': { inputUsd: 1.25, outputUsd: 10 },
  'gemini-3-pro': { inputUsd: 2, outputUsd: 12 },
};

/** What tokens of a model cost, in US dollars. A model nobody knows the price of counts as the dearest one that is known: a limit must hold. */
export function costUsd(model: string, usage: TokenUsage, prices: Readonly<Record<string, Price>> = PRICES): number {
  const { inputUsd, outputUsd } = priceOf(model, prices);
  return (usage.inputTokens * inputUsd + usage.outputTokens * outputUsd) / 1_000_000;
}

function priceOf(model: string, prices: Readonly<Record<string, Price>>): Price {
  const [name] = Object.keys(prices)
    .filter((beginning) => model.startsWith(beginning))
    .toSorted((one, other) => other.length - one.length);
  const known = Object.values(prices);
  return (
    (name === undefined ? undefined : prices[name]) ?? {
      inputUsd: Math.max(0, ...known.map(({ inputUsd }) => inputUsd)),
      outputUsd: Math.max(0, ...known.map(({ outputUsd }) => outputUsd)),
    }
  );
}
