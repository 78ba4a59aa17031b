import type {
  LanguageModelV4CallOptions,
  LanguageModelV4Middleware,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
  SharedV4ProviderMetadata,
} from '@ai-sdk/provider';
import { type ConversationVerdict, guardConversation } from '../guardrails/conversation/guard-conversation.ts';
import { createOutputGate } from '../guardrails/output/output-gate.ts';
import type { Safety } from '../guardrails/protocol/protocol.ts';
import { type Runtime, standardRuntime } from '../runtime.ts';
import { gateContent, gateStream } from './gate-parts.ts';
import { maskedPrompt, turnsOf } from './prompt.ts';

/** All have defaults. */
export interface GuardrailsMiddlewareOptions {
  /** ISO 3166, of the helplines that are offered. @default 'CL' */
  readonly helplineCountry?: string;
  /** Hears what the guardrails make of each conversation, before the reply: for logs and alerts. @default nobody */
  readonly onVerdict?: (verdict: ConversationVerdict) => void;
  /** Clock and chance. @default the real world */
  readonly runtime?: Partial<Pick<Runtime, 'now' | 'random'>>;
}

/**
 * Flou's guardrails around a language model of the AI SDK. In a crisis the protocol answers and the model is not asked; an attempt to change the
 * instructions is turned down; personal data in the user's messages is masked; text and reasoning pass the output gate.
 * `providerMetadata.flou` says who spoke and how the person is doing (`{ speaker, safety }`).
 *
 * @example
 * wrapLanguageModel({ model: openai('gpt-5-mini'), middleware: guardrailsMiddleware() })
 */
export function guardrailsMiddleware(options: GuardrailsMiddlewareOptions = {}): LanguageModelV4Middleware {
  const { helplineCountry: country = 'CL', onVerdict } = options;
  const { now, random } = { ...standardRuntime, ...options.runtime };
  const newGate = () => createOutputGate({ country });

  const judge = ({ prompt }: LanguageModelV4CallOptions): ConversationVerdict | undefined => {
    const verdict = guardConversation(turnsOf(prompt), { country, nowMs: now(), random });
    if (verdict) onVerdict?.(verdict);
    return verdict;
  };

  return {
    specificationVersion: 'v4',
    wrapGenerate: async ({ model, params }) => {
      const verdict = judge(params);
      const metadata = metadataOf(verdict);
      if (verdict && 'text' in verdict) {
        const { content } = gateContent([{ type: 'text', text: verdict.text }], newGate);
        return { content, finishReason: STOP, usage: NO_USAGE, warnings: [], providerMetadata: metadata };
      }
      // Another copy of the words, which the gate has not seen.
      const { structuredOutputText: _, ...result } = await model.doGenerate({
        ...params,
        prompt: maskedPrompt(params.prompt),
      });
      const { content, filtered } = gateContent(result.content, newGate);
      return {
        ...result,
        content,
        finishReason: filtered ? { unified: 'content-filter', raw: undefined } : result.finishReason,
        providerMetadata: { ...result.providerMetadata, ...metadata },
      };
    },
    wrapStream: async ({ model, params }) => {
      const verdict = judge(params);
      const gate = gateStream(newGate, metadataOf(verdict));
      if (verdict && 'text' in verdict) return { stream: spoken(verdict.text).pipeThrough(gate) };
      const result = await model.doStream({ ...params, prompt: maskedPrompt(params.prompt) });
      return { ...result, stream: result.stream.pipeThrough(gate) };
    },
  };
}

const STOP = { unified: 'stop' as const, raw: undefined };

const NO_USAGE: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

function spoken(text: string): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue({ type: 'stream-start', warnings: [] });
      controller.enqueue({ type: 'text-start', id: '0' });
      controller.enqueue({ type: 'text-delta', id: '0', delta: text });
      controller.enqueue({ type: 'text-end', id: '0' });
      controller.enqueue({ type: 'finish', finishReason: STOP, usage: NO_USAGE });
      controller.close();
    },
  });
}

const metadataOf = (verdict: ConversationVerdict | undefined): SharedV4ProviderMetadata => ({
  flou: { speaker: verdict?.speaker ?? 'model', safety: safetyAsJson(verdict?.safety ?? { level: 'none' }) },
});

const safetyAsJson = ({ level, category, step, helplines }: Safety) => ({
  level,
  ...(category ? { category } : {}),
  ...(step ? { step } : {}),
  ...(helplines ? { helplines: helplines.map((line) => ({ ...line })) } : {}),
});
