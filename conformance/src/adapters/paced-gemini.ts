import { LLMock } from '@copilotkit/aimock';
import { DELTA_LENGTH, PACES, SLOW_REPLY } from './paced-model.ts';

/** The slow model of `paced-model.ts` behind Gemini's protocol, for a server that is given nothing but its environment. */
export interface PacedGemini {
  /** `GEMINI_API_KEY` and `GEMINI_BASE_URL` for the server under test. */
  readonly env: { readonly GEMINI_API_KEY: string; readonly GEMINI_BASE_URL: string };
  readonly stop: () => Promise<void>;
}

export async function startPacedGemini(): Promise<PacedGemini> {
  const gemini = new LLMock({ port: 0, logLevel: 'silent' });
  for (const { says, deltaMs } of PACES) {
    gemini.onMessage(new RegExp(says), { content: SLOW_REPLY }, { chunkSize: DELTA_LENGTH, latency: deltaMs });
  }
  gemini.onMessage(/.*/, { content: SLOW_REPLY }, { chunkSize: DELTA_LENGTH });
  await gemini.start();
  return {
    env: { GEMINI_API_KEY: 'test', GEMINI_BASE_URL: gemini.url },
    stop: () => gemini.stop(),
  };
}
