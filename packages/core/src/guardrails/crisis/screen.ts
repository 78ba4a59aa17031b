import { readConversation } from './conversation/read-conversation.ts';
import { judge } from './message/judge.ts';
import { guessLanguage } from './message/language.ts';
import { readMessage } from './message/read-message.ts';
import type { Screening, Turn } from './screening.ts';

/**
 * Reads a message, or a conversation whose last turn is the message, and says how much the writer is at risk. Local, synchronous and
 * deterministic: the same text gives the same answer in every runtime.
 */
export function screen(input: string | readonly Turn[]): Screening {
  if (typeof input === 'string') {
    const reading = readMessage(input);
    return { ...judge(reading), ...guessLanguage(reading, input) };
  }
  const { verdict, heard } = readConversation(input);
  return { ...verdict, ...heard.guess };
}
