import type { ChatDelta, ChatModel, ChatRequest } from '../chat-model.ts';

/**
 * The brain that needs no key and no network: the tutor's rules have already decided the turn and written a whole reply
 * (`draft`), and this model says it, word by word. It is the embedded default and what answers when another model cannot.
 */
export function localStrategist(): ChatModel {
  return { name: 'local-strategist', stream: speakDraft };
}

async function* speakDraft({ draft, signal }: ChatRequest): AsyncGenerator<ChatDelta> {
  for (const [word] of draft.matchAll(/\s*\S+\s*?/g)) {
    signal.throwIfAborted();
    yield { text: word };
  }
}
