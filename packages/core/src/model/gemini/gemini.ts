import { ApiError, type GenerateContentConfig, GoogleGenAI, HarmBlockThreshold, HarmCategory } from '@google/genai';
import * as v from 'valibot';
import { ModelError } from '../../errors/flou-error.ts';
import type { ChatDelta, ChatModel, ChatRequest } from '../chat-model.ts';
import { plausibleUsage } from '../plausible-usage.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { type ReplyChunk, replyChunk } from './reply-chunk.ts';

/** Only `apiKey` must be given. */
export interface GeminiOptions {
  readonly apiKey: string;
  /**
   * Any stable model name; names with `-exp` are refused by the configuration.
   * @default 'gemini-2.5-flash-lite'
   */
  readonly model?: string;
  /** A gateway or an emulator that speaks the Gemini API v1beta. */
  readonly baseUrl?: string;
  /** @default 0.7 */
  readonly temperature?: number;
}

/** The stable model with the lowest price that holds the tutor's voice. */
export const DEFAULT_GEMINI_MODEL = 'gemini-2.5-flash-lite';

/**
 * Gemini by its official SDK, one streamed call a turn.
 *
 * Retries, timeouts and the circuit breaker are not here: they are the same for every model (`resilience.ts`).
 *
 * @example
 * const flou = createFlou({ storage, model: gemini({ apiKey }) });
 */
export function gemini(options: GeminiOptions): ChatModel {
  const model = options.model ?? DEFAULT_GEMINI_MODEL;
  const client = new GoogleGenAI({
    apiKey: options.apiKey,
    apiVersion: 'v1beta',
    httpOptions: {
      ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}),
      retryOptions: { attempts: 1 },
      fetch: boundedFetch,
    },
  });

  async function* stream(request: ChatRequest): AsyncGenerator<ChatDelta> {
    try {
      const chunks = await client.models.generateContentStream({
        model,
        contents: [...request.history, { role: 'user' as const, text: request.message }].map(({ role, text }) => ({
          role,
          parts: [{ text }],
        })),
        config: generationConfig(model, request, options.temperature ?? 0.7),
      });
      for await (const chunk of chunks) yield* readChunk(parseChunk(chunk));
    } catch (error) {
      throw request.signal.aborted ? request.signal.reason : asModelError(error);
    }
  }

  return { name: model, provider: 'gcp.gemini', stream };
}

function generationConfig(model: string, request: ChatRequest, temperature: number): GenerateContentConfig {
  // The 2.5 flash models think before they speak unless told not to; a tutor's 75 words do not need it, and a student waits.
  const mayNotThink = /^gemini-2\.5-flash/.test(model);
  return {
    systemInstruction: request.instructions,
    temperature,
    // Thinking counts as output: a model that cannot be told to skip it needs the room.
    maxOutputTokens: mayNotThink ? 320 : 2_048,
    ...(mayNotThink ? { thinkingConfig: { thinkingBudget: 0 } } : {}),
    // A judgement is to be the same every time, and about the very things the safety settings would withhold.
    ...(request.schema
      ? { temperature: 0, responseMimeType: 'application/json', responseJsonSchema: request.schema }
      : {}),
    safetySettings: request.schema ? UNFILTERED : SAFETY_SETTINGS,
    abortSignal: request.signal,
  };
}

const safetySettings = (threshold: HarmBlockThreshold) =>
  [
    HarmCategory.HARM_CATEGORY_HARASSMENT,
    HarmCategory.HARM_CATEGORY_HATE_SPEECH,
    HarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT,
    HarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT,
  ].map((category) => ({ category, threshold }));

const SAFETY_SETTINGS = safetySettings(HarmBlockThreshold.BLOCK_MEDIUM_AND_ABOVE);
const UNFILTERED = safetySettings(HarmBlockThreshold.BLOCK_NONE);

/** Finish reasons with which Gemini withholds its words. */
const REFUSALS: ReadonlySet<string> = new Set([
  'SAFETY',
  'RECITATION',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'LANGUAGE',
]);

function parseChunk(chunk: unknown): ReplyChunk {
  const parsed = v.safeParse(replyChunk, chunk);
  if (parsed.success) return parsed.output;
  throw new ModelError('ERR_MODEL_BROKEN', 'Gemini sent something that is no reply.', { retryable: true });
}

function* readChunk({ candidates: [candidate], promptFeedback, usageMetadata }: ReplyChunk): Generator<ChatDelta> {
  const refusal = promptFeedback?.blockReason ?? candidate?.finishReason;
  if (promptFeedback?.blockReason || (candidate?.finishReason && REFUSALS.has(candidate.finishReason))) {
    throw new ModelError('ERR_MODEL_REFUSED', `Gemini withheld its answer (${refusal}).`, { retryable: false });
  }
  const text = (candidate?.content?.parts ?? []).map((part) => (part.thought ? '' : part.text)).join('');
  const usage = usageMetadata
    ? plausibleUsage({
        inputTokens: usageMetadata.promptTokenCount,
        outputTokens: usageMetadata.candidatesTokenCount + usageMetadata.thoughtsTokenCount,
      })
    : undefined;
  if (text || usage) yield { text, ...(usage ? { usage } : {}) };
}

function asModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof ApiError) {
    const retryable = error.status === 408 || error.status === 429 || error.status >= 500;
    return new ModelError('ERR_MODEL_UNAVAILABLE', `Gemini answered ${error.status}.`, { retryable, cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SyntaxError || /json/i.test(message)) {
    return new ModelError('ERR_MODEL_BROKEN', 'Gemini sent something that is not JSON.', {
      retryable: true,
      cause: error,
    });
  }
  return new ModelError('ERR_MODEL_UNAVAILABLE', `The connection to Gemini failed: ${message}`, {
    retryable: true,
    cause: error,
  });
}
