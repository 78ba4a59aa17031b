import { readConversation } from './context.ts';
import { hear } from './hear.ts';
import type { Screening, Turn } from './screening.ts';

/**
 * Reads a message, or a conversation whose last turn is the message, and says how much the writer is at risk. Local, synchronous and
 * deterministic: the same text gives the same answer in every runtime.
 */
export function screen(input: string | readonly Turn[]): Screening {
  if (typeof input === 'string') {
    const { verdict, guess } = hear(input);
    return { ...verdict, ...guess };
  }
  const { verdict, heard } = readConversation(input);
  return { ...verdict, ...heard.guess };
}
