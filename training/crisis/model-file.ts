import { fileURLToPath } from 'node:url';

/** Where the trained model ships. */
export const MODEL_FILE = fileURLToPath(
  new URL('../../packages/core/src/guardrails/crisis/classifier/model.generated.ts', import.meta.url),
);
