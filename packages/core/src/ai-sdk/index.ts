/**
 * Flou and the AI SDK: guardrails around a language model, any provider as Flou's model, and what `useChat` needs. Imports only the types of
 * `@ai-sdk/provider` (version 4, of AI SDK 7).
 * @module
 */
export { type FromAiSdkOptions, fromAiSdk } from './from-ai-sdk.ts';
export { type GuardrailsMiddlewareOptions, guardrailsMiddleware } from './guardrails-middleware.ts';
export { sendLastMessage, visibleText } from './ui-messages.ts';
