import { expect, test } from 'vitest';
import { costUsd, PRICES } from './prices.ts';

const MILLION = { inputTokens: 1_000_000, outputTokens: 1_000_000 };

test.each([
  ['gemini-2.5-flash-lite', 0.5],
  ['gemini-2.5-flash-lite-001', 0.5],
  ['gemini-2.5-flash', 2.8],
  ['gemini-2.5-pro', 11.25],
])('a million tokens in and out of %s cost %f dollars', (model, usd) => {
  expect(costUsd(model, MILLION)).toBeCloseTo(usd, 9);
});

test('a model nobody knows the price of counts as the dearest', () => {
  const dearest = Math.max(...Object.keys(PRICES).map((model) => costUsd(model, MILLION)));
  expect(costUsd('a-model-of-tomorrow', MILLION)).toBe(dearest);
});

test('prices of your own take the place of the listed ones', () => {
  const prices = { llama: { inputUsd: 0, outputUsd: 0 } };
  expect(costUsd('llama-4', MILLION, prices)).toBe(0);
  expect(costUsd('llama-4', MILLION, {})).toBe(0);
});
