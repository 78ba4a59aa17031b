import type { LanguageModelV4Message, LanguageModelV4Prompt } from '@ai-sdk/provider';
import type { Turn } from '../guardrails/crisis/screening.ts';
import { maskPersonalData } from '../guardrails/personal-data/mask-personal-data.ts';
import type { ChatRequest } from '../model/chat-model.ts';

/** What was said in a prompt, by the user and by the model. Instructions and what tools said are nobody's words. */
export function turnsOf(prompt: LanguageModelV4Prompt): Turn[] {
  return prompt.flatMap((message): Turn[] => {
    if (message.role !== 'user' && message.role !== 'assistant') return [];
    const text = textIn(message.content);
    return text ? [{ role: message.role === 'user' ? 'user' : 'model', text }] : [];
  });
}

const textIn = (content: readonly { readonly type: string; readonly text?: unknown }[]): string =>
  content.map(({ type, text }) => (type === 'text' && typeof text === 'string' ? text : '')).join('');

/** The prompt as a model may see it: no personal data in what the user wrote. */
export function maskedPrompt(prompt: LanguageModelV4Prompt): LanguageModelV4Prompt {
  return prompt.map((message): LanguageModelV4Message => {
    if (message.role !== 'user') return message;
    const content = message.content.map((part) =>
      part.type === 'text' ? { ...part, text: maskPersonalData(part.text).text } : part,
    );
    return { ...message, content };
  });
}

/** A request of Flou's as a prompt. */
export function promptOf({ instructions, history, message }: ChatRequest): LanguageModelV4Prompt {
  return [
    ...(instructions ? [{ role: 'system' as const, content: instructions }] : []),
    ...history.map(({ role, text }): LanguageModelV4Message => {
      const content = [{ type: 'text' as const, text }];
      return role === 'user' ? { role: 'user', content } : { role: 'assistant', content };
    }),
    { role: 'user', content: [{ type: 'text', text: message }] },
  ];
}
