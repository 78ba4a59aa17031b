import type { GeminiSettings } from '@flou/core';
import { reasonOf } from '../../reason-of.ts';
import { type Check, type Finding, fail, pass, unknown } from '../check.ts';

const API = 'https://generativelanguage.googleapis.com';
const TIMEOUT_MS = 10_000;

export const modelCheck: Check = {
  id: 'model',
  group: 'Configuration',
  asks: 'Is the model a stable one, and does the key open it?',
  variables: ['GEMINI_MODEL', 'GEMINI_API_KEY', 'GEMINI_BASE_URL', 'SECOND_OPINION'],
  ofSettings: ({ gemini }) =>
    gemini
      ? askForModel(gemini)
      : unknown('no key: the local strategist writes the words', 'Set GEMINI_API_KEY if a model was meant to.'),
};

/** Costs nothing: the model is described, not used. */
async function askForModel({ apiKey, model, baseUrl }: GeminiSettings): Promise<Finding> {
  if (/^your[-_]/i.test(apiKey)) return fail('GEMINI_API_KEY is the example’s', 'Put your own key there.');
  // Loaded only when there is a key: the SDK is large.
  const name = model ?? (await import('@flou/core/model/gemini')).DEFAULT_GEMINI_MODEL;
  try {
    const { status } = await fetch(`${(baseUrl ?? API).replace(/\/+$/, '')}/v1beta/models/${name}`, {
      headers: { 'x-goog-api-key': apiKey },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return verdict(name, status);
  } catch (error) {
    return unknown(
      `the provider could not be reached from here: ${reasonOf(error)}`,
      'Ask again from where Flou will run.',
    );
  }
}

function verdict(name: string, status: number): Finding {
  if (status === 200) return pass(`${name} is there, and the key opens it`);
  if (status === 404) return fail(`the provider knows no ${name}`, 'Set GEMINI_MODEL to a model that it lists.');
  if ([400, 401, 403].includes(status))
    return fail(`the provider refuses the key (${status})`, 'Put a valid key into GEMINI_API_KEY.');
  return unknown(`the provider answered ${status}`, 'Ask again in a minute.');
}
