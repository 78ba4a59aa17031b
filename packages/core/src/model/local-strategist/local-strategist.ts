import type { ChatDelta, ChatModel, ChatRequest } from '../chat-model.ts';

/**
 * The brain that needs no key and no network: the tutor's rules have already decided the turn and written a whole reply
 * (`draft`), and this model says it, a sentence at a time. It is the embedded default and what answers when another model cannot.
 */
export function localStrategist(): ChatModel {
  return { name: 'local-strategist', stream: speakDraft };
}

/** As the output gate lets it through: in smaller pieces nobody would see a word of it sooner. */
const SENTENCE = /.+?(?:[.!?…]["'”’)»\]]*\s|\n|$)/gs;

async function* speakDraft({ draft, signal }: ChatRequest): AsyncGenerator<ChatDelta> {
  for (const [sentence] of draft.trimEnd().matchAll(SENTENCE)) {
    signal.throwIfAborted();
    yield { text: sentence };
  }
}
