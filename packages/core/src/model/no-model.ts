import { ModelError } from '../errors/flou-error.ts';
import type { ChatModel } from './chat-model.ts';

/** Stands behind a model where an error is better than somebody else's words. */
export function noModel(): ChatModel {
  return {
    name: 'none',
    // biome-ignore lint/correctness/useYield: it never gets to say anything
    async *stream() {
      throw new ModelError('ERR_MODEL_UNAVAILABLE', 'The model cannot answer now. Try again in a moment.', {
        retryable: true,
      });
    },
  };
}
