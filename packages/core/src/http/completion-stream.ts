import type { CompletionEnd } from '../chat/completion.ts';
import type { Safety } from '../guardrails/protocol/protocol.ts';
import { openAiError } from './openai-problem.ts';
import { problemOf } from './problem.ts';
import type { CompletionChunk } from './schemas/completions.ts';
import { dataLine, sseResponse } from './sse.ts';

interface CompletionStreamOptions {
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly safety: Safety;
  readonly includeUsage: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

type Words = AsyncGenerator<string, CompletionEnd>;

/** The words of a completion as OpenAI's clients read them. The last chunk with a choice says how it ended, and the safety. */
export function completionStream(
  first: Awaited<ReturnType<Words['next']>>,
  words: Words,
  options: CompletionStreamOptions,
): Response {
  return sseResponse(blocks(first, words, options), options.headers);
}

async function* blocks(
  first: Awaited<ReturnType<Words['next']>>,
  words: Words,
  options: CompletionStreamOptions,
): AsyncGenerator<string> {
  try {
    for await (const chunk of chunks(first, words, options)) yield dataLine(chunk);
    yield 'data: [DONE]\n\n';
  } catch (error) {
    yield dataLine({ error: openAiError(problemOf(error)) });
  } finally {
    await words.return({ model: options.model, usage: { inputTokens: 0, outputTokens: 0 }, filtered: false });
  }
}

async function* chunks(
  first: Awaited<ReturnType<Words['next']>>,
  words: Words,
  { id, created, model, safety, includeUsage }: CompletionStreamOptions,
): AsyncGenerator<CompletionChunk> {
  const base = { id, created, model, object: 'chat.completion.chunk' } as const;
  yield { ...base, choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] };
  let next = first;
  for (; !next.done; next = await words.next()) {
    if (next.value) yield { ...base, choices: [{ index: 0, delta: { content: next.value }, finish_reason: null }] };
  }
  const end = next.value;
  yield {
    ...base,
    choices: [{ index: 0, delta: {}, finish_reason: end.filtered ? 'content_filter' : 'stop' }],
    safety,
  };
  if (includeUsage) yield { ...base, choices: [], usage: wireUsage(end) };
}

/** Tokens in OpenAI's words. */
export const wireUsage = ({ usage: { inputTokens, outputTokens } }: CompletionEnd) => ({
  prompt_tokens: inputTokens,
  completion_tokens: outputTokens,
  total_tokens: inputTokens + outputTokens,
});
