import type { LanguageModelV4, LanguageModelV4Usage } from '@ai-sdk/provider';
import { ModelError } from '../errors/flou-error.ts';
import type { ChatDelta, ChatModel, ChatRequest, TokenUsage } from '../model/chat-model.ts';
import { plausibleUsage } from '../model/plausible-usage.ts';
import { promptOf } from './prompt.ts';

/** What the model is asked with. */
export interface FromAiSdkOptions {
  /** @default 0.7 */
  readonly temperature?: number;
  /** A reply has 75 words; a model that thinks first needs room for that too. @default 2_048 */
  readonly maxOutputTokens?: number;
}

/**
 * Any language model of the AI SDK (of a provider for version 7) as Flou's model: Ollama, Azure OpenAI, Anthropic, Mistral. Timeouts,
 * retries, the circuit breaker and the fall back to the local strategist come around it.
 *
 * @example
 * createFlou({ storage, secretKeys, model: fromAiSdk(azure('gpt-5-mini')) })
 */
export function fromAiSdk(model: LanguageModelV4, options: FromAiSdkOptions = {}): ChatModel {
  const { temperature = 0.7, maxOutputTokens = 2_048 } = options;

  async function* stream(request: ChatRequest): AsyncGenerator<ChatDelta> {
    try {
      const { stream: parts } = await model.doStream({
        prompt: promptOf(request),
        // A judgement is to be the same every time.
        temperature: request.schema ? 0 : temperature,
        maxOutputTokens,
        ...(request.schema ? { responseFormat: { type: 'json', schema: request.schema } } : {}),
        abortSignal: request.signal,
      });
      for await (const part of parts) {
        if (part.type === 'text-delta') yield { text: part.delta };
        if (part.type === 'error') throw part.error;
        if (part.type !== 'finish') continue;
        if (part.finishReason.unified === 'content-filter') throw withheld(model.modelId);
        if (part.finishReason.unified === 'interrupted') throw brokeOff(model.modelId);
        const usage = plausibleUsage(usageOf(part.usage));
        if (usage) yield { text: '', usage };
      }
    } catch (error) {
      throw request.signal.aborted ? request.signal.reason : asModelError(error, model.modelId);
    }
  }

  // The AI SDK says `openai.chat`, and has several for one provider.
  const [provider = model.provider] = model.provider.split('.');
  return { name: model.modelId, provider, stream };
}

const usageOf = ({ inputTokens, outputTokens }: LanguageModelV4Usage): TokenUsage => ({
  inputTokens: inputTokens.total ?? 0,
  outputTokens: outputTokens.total ?? 0,
});

const withheld = (name: string) =>
  new ModelError('ERR_MODEL_REFUSED', `${name} withheld its answer.`, { retryable: false });

const brokeOff = (name: string) => new ModelError('ERR_MODEL_BROKEN', `${name} broke off.`, { retryable: true });

/** The AI SDK's own errors say whether trying again makes sense; of others nobody knows, and a connection may come back. */
function asModelError(error: unknown, name: string): ModelError {
  if (error instanceof ModelError) return error;
  const retryable =
    !(typeof error === 'object' && error !== null && 'isRetryable' in error) || error.isRetryable === true;
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? ` (${String(error.statusCode)})` : '';
  return new ModelError('ERR_MODEL_UNAVAILABLE', `${name} cannot answer${status}.`, { retryable, cause: error });
}
